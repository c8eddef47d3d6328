import { pluginIsBusy, unknownActivity } from '../faults.ts'
import type { Lender } from '../lend/lender.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { openThread } from '../cell/open-thread.ts'
import type { Outcome, Task } from '../face/outcome.ts'
import { readOutcome } from '../read/read-outcome.ts'
import { supervise, type Supervisor } from './supervise.ts'
import type { Thread } from '../cell/thread.ts'
import { messageOf } from '../cell/wire-fault.ts'
import type { Description } from '../cell/wire.ts'

/** What a plugin's host is started with. */
export interface HostOptions {
  /** The plugin's `plugin.ts`. */
  readonly entry: URL
  readonly lent: Lender
  readonly limits?: Partial<Limits>
}

/** How a plugin fares, counted since its host was started. */
export interface HostHealth {
  readonly calls: number
  readonly errors: number
  readonly pending: number
  readonly restarts: number
  readonly lastError?: string
}

/** A live plugin: its declaration, and its activities a message away in a thread of its own. */
export interface Host extends Description {
  /** Runs an activity; faults: plugin.too-slow, is-busy, is-away, failed, or the plugin's own. */
  call(activity: string, task: Task, options?: { deadlineMs: number }): Promise<Outcome>
  health(): HostHealth
  /** Lets calls under way end, at most so long, then leaves nothing behind. */
  stop(graceMs?: number): Promise<void>
}

interface Tally {
  calls: number
  errors: number
  lastError: string | undefined
}

const GRACE_MS = 10_000

/** Starts a plugin in a thread of its own; faults: plugin.failed, plugin.not-sound. */
export async function startHost({ entry, lent, limits }: HostOptions): Promise<Host> {
  const bounds = { ...defaultLimits, ...limits }
  const open = () => openThread({ entry, lent, limits: bounds })
  const first = open()
  const description = await introduced(first)
  const supervisor = supervise({ first, open, description, lent, limits: bounds })
  const tally: Tally = { calls: 0, errors: 0, lastError: undefined }

  const run: Host['call'] = async (activity, task, { deadlineMs } = bounds) => {
    const plugin = description.id
    if (!description.activities.includes(activity)) throw unknownActivity({ plugin, activity })
    const thread = supervisor.thread()
    if (thread.calls.size() >= bounds.pending) throw pluginIsBusy({ plugin, retryAfter: 1 })
    return readOutcome(plugin, await thread.call({ activity, task, deadlineMs }))
  }
  return {
    ...description,
    call: (...request) => counted(tally, () => run(...request)),
    health: () => healthOf(tally, supervisor),
    stop: (graceMs = GRACE_MS) => supervisor.stop(graceMs),
  }
}

async function introduced(thread: Thread): Promise<Description> {
  try {
    return await thread.described
  } catch (error) {
    await thread.ended
    throw error
  }
}

async function counted<T>(tally: Tally, run: () => Promise<T>): Promise<T> {
  tally.calls += 1
  try {
    return await run()
  } catch (error) {
    tally.errors += 1
    tally.lastError = messageOf(error)
    throw error
  }
}

function healthOf({ calls, errors, lastError }: Tally, supervisor: Supervisor): HostHealth {
  const last = supervisor.lastStop() ?? lastError
  const counts = { calls, errors, pending: supervisor.pending(), restarts: supervisor.restarts() }
  return { ...counts, ...(last === undefined ? {} : { lastError: last }) }
}
