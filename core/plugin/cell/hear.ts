import type { Introduction } from './introduction.ts'
import type { PendingCalls } from './pending-calls.ts'
import type { Pulse } from './pulse.ts'
import type { ThreadLog } from './thread-log.ts'
import { fromWire } from './wire-fault.ts'
import type { FromPlugin, LentAsk } from './wire.ts'

/** Everyone who may be told something by a plugin's thread. */
export interface Hearers {
  readonly introduction: Introduction
  readonly calls: PendingCalls
  readonly answer: (ask: LentAsk) => boolean
  readonly pulse: Pick<Pulse, 'beat'>
  readonly log: ThreadLog
}

/** Hands a thread's message to whom it concerns; tells whether anybody had waited for it. */
export function hear(message: FromPlugin, to: Hearers): boolean {
  switch (message.kind) {
    case 'described':
      return to.introduction.hear(message.description)
    case 'pong':
      return to.pulse.beat()
    case 'done':
      return to.calls.resolve(message.id, message.outcome)
    case 'failed':
      return to.calls.reject(message.id, fromWire(message.fault, to.introduction.name()))
    case 'log':
      to.log.write('plugin', message.text, message.facts)
      return false
    default:
      return to.answer(message)
  }
}
