/** What a part of the rooms that look after the organisation is made of. */
export { Asked, DeskPart } from '../shell/desk-part.ts'
export { careStyle } from './care-style.ts'
export { confirm } from './confirm.ts'
export { shown } from './shown.ts'
export { trouble } from './trouble.ts'
