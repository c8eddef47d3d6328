import { isDeepStrictEqual } from 'node:util'
import { createBreaker } from './breaker.ts'
import { pluginIsAway } from '../faults.ts'
import type { Lender } from '../lend/lender.ts'
import type { Limits } from './limits.ts'
import type { Cell } from '../cell/cell.ts'
import type { Description } from '../cell/wire.ts'

/** What a supervisor needs to bring a plugin back. */
export interface SuperviseOptions {
  readonly first: Cell
  readonly open: () => Cell
  readonly description: Description
  readonly lent: Lender
  readonly limits: Limits
}

/** Keeps one cell of a plugin alive. */
export interface Supervisor {
  /** The cell that serves now; faults: plugin.is-away. */
  cell(): Cell
  state(): SupervisedState
  lastStop(): string | undefined
  /** Ends the cell, and brings no other. */
  stop(): Promise<void>
}

/** How a plugin's cell stands. */
export interface SupervisedState {
  readonly restarts: number
  readonly memoryMb: number
  readonly serves: boolean
}

interface State {
  latest: Cell
  serves: boolean
  isStopped: boolean
  backAt: number
  restarts: number
  lastStop: string | undefined
  timer: NodeJS.Timeout | undefined
}

/** Starts a plugin again whenever its cell stops, later each time, until it is told to stop. */
export function supervise(options: SuperviseOptions): Supervisor {
  const { first: latest, description } = options
  const begun = { serves: true, isStopped: false, backAt: 0, restarts: 0 }
  const state: State = { latest, ...begun, lastStop: undefined, timer: undefined }
  keepAlive(state, options)
  return {
    cell: () => {
      if (state.serves && !state.isStopped) return state.latest
      const seconds = Math.ceil((state.backAt - Date.now()) / 1000)
      throw pluginIsAway({ plugin: description.id, retryAfter: Math.max(1, seconds) })
    },
    state: () => ({
      restarts: state.restarts,
      memoryMb: Math.round(state.latest.memoryMb() ?? 0),
      serves: state.serves && !state.isStopped,
    }),
    lastStop: () => state.lastStop,
    stop: async () => {
      state.isStopped = true
      clearTimeout(state.timer)
      await state.latest.end('was stopped')
    },
  }
}

function keepAlive(state: State, { open, description, lent, limits }: SuperviseOptions): void {
  const breaker = createBreaker(limits)
  const watch = (cell: Cell) => void cell.ended.then(mourn)
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
    const cell = open()
    Object.assign(state, { latest: cell, restarts: state.restarts + 1 })
    watch(cell)
    cell.described.then(
      (told) => serve(cell, told),
      () => undefined,
    )
  }

  // A file that changed under a running plugin is an upgrade, which is loaded on purpose or not at all.
  async function serve(cell: Cell, told: Description): Promise<void> {
    if (isDeepStrictEqual(told, description)) state.serves = true
    else await cell.end('declares something else than before')
  }
}
