import { isDeepStrictEqual } from 'node:util'
import type { Cell } from '../cell/cell.ts'
import type { Description } from '../cell/wire.ts'
import type { Lender } from '../lend/lender.ts'
import { createBreaker } from './breaker.ts'
import type { Limits } from './limits.ts'
import type { Described } from './open-described.ts'

/** What it takes to bring a plugin's cell back. */
export interface Reviving {
  readonly open: Described['open']
  readonly description: Description
  readonly lent: Lender
  readonly limits: Limits
}

/** What is known of a plugin's cell. */
export interface Alive {
  latest: Cell
  serves: boolean
  /** The cell was ended because nobody asked for it; a promise while another is being opened. */
  rests: boolean | Promise<void>
  isStopped: boolean
  backAt: number
  restarts: number
  lastStop: string | undefined
  timer: NodeJS.Timeout | undefined
}

/** Brings a cell back whenever it stops, later each time; `wake` opens one again that rests. */
export function keepAlive(alive: Alive, reviving: Reviving): { wake(): Promise<void> } {
  const { open, description, lent, limits } = reviving
  const breaker = createBreaker(limits)
  const watch = (cell: Cell) => void cell.ended.then((reason) => mourn(cell, reason))
  watch(alive.latest)
  // Whoever comes while a cell is being opened waits for the same one.
  const wake = () => (alive.rests = bring().finally(() => (alive.rests = false)))
  return { wake }

  function mourn(cell: Cell, reason: string): void {
    if (alive.isStopped || alive.rests === true || cell !== alive.latest) return
    const backInMs = breaker.fail(Date.now())
    const timer = setTimeout(revive, backInMs).unref()
    Object.assign(alive, { serves: false, backAt: Date.now() + backInMs, lastStop: reason, timer })
    const facts = { reason, backInMs }
    lent.log({ plugin: description.id, from: 'host', text: 'the host stopped', facts })
  }

  // Whoever follows one that failed stays behind all others, until it rests or is changed.
  function revive(): void {
    alive.restarts += 1
    void bring()
    alive.latest.goLast()
  }

  // A file that changed under a running plugin is an upgrade, which is loaded on purpose or not at all.
  async function bring(): Promise<void> {
    const cell = open()
    alive.latest = cell
    watch(cell)
    const told = await cell.described.catch(() => undefined)
    if (isDeepStrictEqual(told, description)) alive.serves = true
    else if (told) await cell.end('declares something else than before')
  }
}
