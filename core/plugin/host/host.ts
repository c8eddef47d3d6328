import { createRedactor } from '../cell/redactor.ts'
import type { Description } from '../cell/wire.ts'
import type { Lender } from '../lend/lender.ts'
import type { HostCalls } from './host-calls.ts'
import type { HostHealth } from './host-health.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { openDescribed, type Isolation } from './open-described.ts'
import { createServing } from './serving.ts'

/** What a plugin's host is started with. */
export interface HostOptions {
  /** The plugin's `plugin.ts`, or the server file of its package. */
  readonly entry: URL
  /** The folder of the cells' bundled scripts, for an entry that is bundled too. */
  readonly cells?: URL | undefined
  readonly lent: Lender
  readonly limits?: Partial<Limits>
  /** A process whatever the plugin declares; where nothing is said, what it declares. */
  readonly isolation?: Isolation
}

/** A live plugin: its declaration, and what it does a message away in a cell of its own. */
export interface Host extends Description, HostCalls {
  /** What it was started from. */
  readonly entry: URL
  health(): HostHealth
  /** Lets calls under way end, at most so long, then leaves nothing behind. */
  stop(graceMs?: number): Promise<void>
}

const GRACE_MS = 10_000

/** Starts a plugin in a cell of its own; faults: plugin.failed, plugin.not-sound, plugin.needs-other-kernel. */
export async function startHost({ limits, isolation, ...given }: HostOptions): Promise<Host> {
  const bounds = { ...defaultLimits, ...limits }
  const options = { ...given, limits: bounds, redactor: createRedactor() }
  const opened = await openDescribed(options, isolation ?? 'thread')
  const { calls, health, stop } = createServing({ opened, lent: given.lent, limits: bounds })
  return {
    ...opened.description,
    ...calls,
    entry: given.entry,
    health,
    stop: (graceMs = GRACE_MS) => stop(graceMs),
  }
}
