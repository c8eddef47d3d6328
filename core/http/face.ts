import type { Logger } from 'pino'
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
  readonly pages: Pages
  readonly log: Logger
}
