import type { Calendar } from '../lifecycle/calendar.ts'
import type { Words } from './words.ts'

/** An office as it stands in the record. */
export interface Office {
  readonly id: string
  readonly code: string
  readonly name: Words
  readonly email: string | null
  /** By which it works: its own, that of the nearest office above it, or the tenant's. */
  readonly calendar: Calendar
  /** Itself and all above it, up to the root. */
  readonly above: readonly string[]
}
