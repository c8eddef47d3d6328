/** What a part of the rooms that look after the organisation is made of. */
export { Asked, DeskPart } from '../shell/desk-part.ts'
export { careStyle } from './care-style.ts'
export { differing, type Clash } from './clash.ts'
export { confirm } from './confirm.ts'
export { Overtaken } from './overtaken.ts'
export { refreshOn } from './refresh.ts'
export { shown } from './shown.ts'
export { trouble } from './trouble.ts'
