import type { Limits } from '../host/limits.ts'
import { createAllowance } from './allowance.ts'
import { captureOutput } from './capture-output.ts'
import type { CellLog } from './cell-log.ts'
import type { Channel } from './channel.ts'
import { createEnding, type Ending } from './ending.ts'
import { hear, type Hearers } from './hear.ts'
import { keepPulse } from './pulse.ts'
import { watchMemory } from './watch-memory.ts'
import { watchStart } from './watch-start.ts'

/** What the watch over a cell needs. */
export interface WatchOptions extends Omit<Hearers, 'pulse'> {
  readonly channel: Channel
  readonly limits: Limits
  readonly log: CellLog
}

/** The watch over one cell, until it is gone. */
export interface Watch extends Pick<Ending, 'end'> {
  /** Resolves with the reason when the cell is gone and no timer is left. */
  readonly ended: Promise<string>
  /** What it held when it was last weighed. */
  memoryMb(): number | undefined
}

/** Hears a cell out and ends it when it stays silent, floods, talks nonsense, grows too large or never begins. */
export function watchCell({ channel, limits, log, ...hearers }: WatchOptions): Watch {
  const { why, end, stop } = createEnding(channel)
  const { startMs, pingEveryMs: everyMs, pongMs, messagesPerSecond } = limits
  const start = watchStart(hearers.introduction, { startMs, stop })
  const memory = watchMemory(channel, { limits, tooMuch: stop })
  // A cell that still reads its plugin answers nothing: until then its start alone is timed.
  const silent = () => start.hasBegun() && stop('gave no sign of life')
  const late = () => start.hasBegun() && channel.goLast()
  const ping = () => channel.post({ kind: 'ping' })
  const pulse = keepPulse({ ping, late, silent, everyMs, pongMs })
  const mayTalk = createAllowance(messagesPerSecond, 1000)

  captureOutput(channel.output, log)
  channel.onTrouble(stop)
  channel.onMessage((raw) => {
    if (why() !== undefined) return
    const heard = hear(raw, { ...hearers, pulse, log })
    if (typeof heard === 'string') stop(heard)
    else if (!heard && !mayTalk(1, performance.now())) stop('flooded the kernel with messages')
  })
  const ended = channel.exited.then((how) => {
    for (const watch of [memory, pulse]) watch.stop()
    start.forget()
    return why() ?? how
  })
  return { ended, end, memoryMb: memory.mb }
}
