import type { Logger } from 'pino'
import type { StaffProviders } from '../identity/staff/provider.ts'
import type { Kernel } from '../kernel.ts'
import type { LiveHub } from '../live/hub.ts'
import type { Doorkeeper } from './authenticate.ts'
import type { CitizenDoor } from './citizen-door.ts'
import type { Pages } from './pages.ts'

/** What the HTTP face is built from. */
export interface Face {
  readonly kernel: Kernel
  readonly keeper: Doorkeeper
  readonly door: CitizenDoor
  readonly hub: LiveHub
  /** The tenants' own providers for staff; none where nothing is said. */
  readonly providers?: StaffProviders
  readonly pages: Pages
  readonly log: Logger
}
