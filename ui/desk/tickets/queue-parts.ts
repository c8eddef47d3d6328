import './bulk-dialog.ts'
import './filter-bar.ts'

/** What a list of tickets is drawn from. */
export { bulkBar } from './bulk-bar.ts'
export { queueBody } from './queue-body.ts'
export { queueHead } from './queue-head.ts'
export { queueKeys } from './queue-keys.ts'
export { queueStyle } from './queue-style.ts'
