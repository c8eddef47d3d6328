import type { Worker } from 'node:worker_threads'
import { createAllowance } from './allowance.ts'
import { hear, type Hearers } from './hear.ts'
import type { Lender } from '../lend/lender.ts'
import type { Limits } from '../host/limits.ts'
import { keepPulse } from './pulse.ts'
import { readMessage } from './read-message.ts'
import { captureOutput, createThreadLog } from './thread-log.ts'
import { messageOf } from './wire-fault.ts'
import type { ToPlugin } from './wire.ts'

/** What the watch over a worker needs. */
export interface WatchOptions extends Omit<Hearers, 'pulse' | 'log'> {
  readonly worker: Worker
  readonly lent: Lender
  readonly limits: Limits
  readonly post: (message: ToPlugin) => void
}

/** The watch over one worker, until it exits. */
export interface Watch {
  /** Resolves with the reason when the worker has exited and no timer is left. */
  readonly ended: Promise<string>
  end(reason: string): Promise<void>
}

/** Hears a worker out and ends it when it stays silent, floods, talks nonsense or never begins. */
export function watchWorker({ worker, limits, lent, post, ...hearers }: WatchOptions): Watch {
  const { promise: ended, resolve } = Promise.withResolvers<string>()
  const { introduction } = hearers
  const mayTalk = createAllowance(limits.messagesPerSecond, 1000)
  const log = createThreadLog(introduction.name, lent, limits.outputPerMinute)
  let why: string | undefined
  let terminated: Promise<unknown> | undefined

  const end = async (reason: string) => {
    why ??= reason
    worker.removeAllListeners('message')
    await (terminated ??= worker.terminate())
  }
  const stop = (reason: string) => void end(reason)
  const pulse = keepPulse({
    ping: () => post({ kind: 'ping' }),
    silent: () => stop('gave no sign of life'),
    everyMs: limits.pingEveryMs,
    pongMs: limits.pongMs,
  })
  const start = setTimeout(stop, limits.startMs, 'did not start in time')
  const told = () => clearTimeout(start)
  introduction.described.then(told, () => stop('declares nothing sound'))

  captureOutput(worker, log)
  worker.on('error', (error) => (why ??= messageOf(error)))
  worker.on('messageerror', () => stop('sent what cannot be read'))
  worker.on('message', (raw: unknown) => {
    const message = readMessage(raw)
    const wasAwaited = message && hear(message, { ...hearers, pulse, log })
    if (!message) stop('sent a message of no agreed shape')
    else if (!wasAwaited && !mayTalk(1, performance.now())) stop('flooded the kernel with messages')
  })
  worker.once('exit', (code) => {
    told()
    pulse.stop()
    resolve(why ?? `stopped by itself with code ${code}`)
  })
  return { ended, end }
}
