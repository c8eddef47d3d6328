import { isDeepStrictEqual } from 'node:util'
import { createBreaker } from './breaker.ts'
import { pluginIsAway } from '../faults.ts'
import type { Lender } from '../lend/lender.ts'
import type { Limits } from './limits.ts'
import type { Thread } from '../cell/thread.ts'
import type { Description } from '../cell/wire.ts'

/** What a supervisor needs to bring a plugin back. */
export interface SuperviseOptions {
  readonly first: Thread
  readonly open: () => Thread
  readonly description: Description
  readonly lent: Lender
  readonly limits: Limits
}

/** Keeps one thread of a plugin alive. */
export interface Supervisor {
  /** The thread that serves now; faults: plugin.is-away. */
  thread(): Thread
  pending(): number
  restarts(): number
  lastStop(): string | undefined
  /** Takes no more calls, gives those under way their time, then ends the thread. */
  stop(graceMs: number): Promise<void>
}

interface State {
  latest: Thread
  serves: boolean
  isStopped: boolean
  backAt: number
  restarts: number
  lastStop: string | undefined
  timer: NodeJS.Timeout | undefined
}

/** Starts a plugin again whenever its thread stops, later each time, until it is told to stop. */
export function supervise(options: SuperviseOptions): Supervisor {
  const { first: latest, description } = options
  const begun = { serves: true, isStopped: false, backAt: 0, restarts: 0 }
  const state: State = { latest, ...begun, lastStop: undefined, timer: undefined }
  keepAlive(state, options)
  return {
    thread: () => {
      if (state.serves && !state.isStopped) return state.latest
      const seconds = Math.ceil((state.backAt - Date.now()) / 1000)
      throw pluginIsAway({ plugin: description.id, retryAfter: Math.max(1, seconds) })
    },
    pending: () => state.latest.calls.size(),
    restarts: () => state.restarts,
    lastStop: () => state.lastStop,
    stop: async (graceMs) => {
      state.isStopped = true
      clearTimeout(state.timer)
      await state.latest.calls.drained(graceMs)
      await state.latest.end('was stopped')
    },
  }
}

function keepAlive(state: State, { open, description, lent, limits }: SuperviseOptions): void {
  const breaker = createBreaker(limits)
  const watch = (thread: Thread) => void thread.ended.then(mourn)
  watch(state.latest)

  function mourn(reason: string): void {
    if (state.isStopped) return
    const backInMs = breaker.fail(Date.now())
    const timer = setTimeout(revive, backInMs).unref()
    Object.assign(state, { serves: false, backAt: Date.now() + backInMs, lastStop: reason, timer })
    const facts = { reason, backInMs }
    lent.log({ plugin: description.id, from: 'host', text: 'the host stopped', facts })
  }

  function revive(): void {
    const thread = open()
    Object.assign(state, { latest: thread, restarts: state.restarts + 1 })
    watch(thread)
    thread.described.then(
      (told) => serve(thread, told),
      () => undefined,
    )
  }

  // A file that changed under a running plugin is an upgrade, which is loaded on purpose or not at all.
  async function serve(thread: Thread, told: Description): Promise<void> {
    if (isDeepStrictEqual(told, description)) state.serves = true
    else await thread.end('declares something else than before')
  }
}
