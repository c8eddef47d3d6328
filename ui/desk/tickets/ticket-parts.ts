import './refer-form.ts'

/** What a ticket's page is drawn from. */
export { ticketDrawn } from './ticket-state.ts'
export { ticketKeys } from './ticket-keys.ts'
export { ticketOver } from './ticket-over.ts'
export { ticketPageStyle } from './ticket-page-style.ts'
