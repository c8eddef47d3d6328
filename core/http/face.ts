import type { Logger } from 'pino'
import type { StaffProviders } from '../identity/staff/provider.ts'
import type { Kernel } from '../kernel.ts'
import type { LiveHub } from '../live/hub.ts'
import type { Development } from '../plugin/develop/develop.ts'
import type { Enabled } from '../plugin/enabling/enabled.ts'
import type { Plugins } from '../plugin/plugins.ts'
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
  /** The live plugins whose routes are asked, and where they are on; none where nothing is said. */
  readonly asking?: {
    readonly plugins: Pick<Plugins, 'live'>
    readonly enabled: Pick<Enabled, 'isAnywhere'>
  }
  /** What becomes of saved plugins; in the developer's mode alone. */
  readonly development?: Development
}
