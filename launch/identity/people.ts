import { islanders } from './islanders.ts'
import { mainlanders } from './mainlanders.ts'
import type { Person } from './person.ts'
import { representatives } from './representatives.ts'

/** The people one can be while developing: all invented, one for each case a service must handle. */
export const people: readonly Person[] = [...islanders, ...mainlanders, ...representatives]
