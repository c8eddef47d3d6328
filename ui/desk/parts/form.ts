import './dialog.ts'
import './pick.ts'

/** What a form of the desk is made of: its questions, its answers and its end. */
export { answersOf, partsOf } from './answers.ts'
export { faultOf, formEnd } from './form-end.ts'
export { area, line, select, tick } from './lines.ts'
