import type { ServiceLevel } from '../levels/level.ts'
import type { Calendar } from '../lifecycle/calendar.ts'
import type { Words } from '../tenancy/words.ts'

/** An office to which tickets go: with the calendar that holds for it, and all offices above it. */
export interface Desk {
  readonly id: string
  readonly code: string
  readonly name: Words
  readonly calendar: Calendar | null
  /** Itself first, then upwards. */
  readonly above: readonly string[]
}

/** Where a ticket goes, and why. */
export interface Destination {
  readonly office: Desk
  /** The organisation that will do the work, when it is not this one. */
  readonly toTenant: string | null
  readonly because: Words | null
  /** The rule that decided. */
  readonly rule: string | null
  /** What the tenant promises on the service. */
  readonly levels: readonly ServiceLevel[]
}
