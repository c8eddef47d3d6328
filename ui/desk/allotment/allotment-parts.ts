import './allotment-rule.ts'

/** What the page of who gets the work is drawn from. */
export { Directory } from '../staff/directory.ts'
export { allotmentClash } from './allotment-clash.ts'
export { allotmentForm } from './allotment-form.ts'
export { allotmentStyle } from './allotment-style.ts'
