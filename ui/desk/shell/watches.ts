/** What the shell keeps fresh while it is in the page. */
export { CallsWatch } from './calls-watch.ts'
export { DayWatch } from './day-watch.ts'
