import type { Fault } from '../../operation/fault.ts'
import type { CellLog } from './cell-log.ts'
import type { Introduction } from './introduction.ts'
import type { PendingCalls } from './pending-calls.ts'
import type { Pulse } from './pulse.ts'
import { readMessage } from './read-message.ts'
import type { Redactor } from './redactor.ts'
import { fromWire } from './wire-fault.ts'
import type { FromPlugin, LentAsk, WireFault } from './wire.ts'

/** Everyone who may be told something by a plugin’s cell. */
export interface Hearers {
  readonly introduction: Introduction
  readonly calls: PendingCalls
  readonly answer: (ask: LentAsk) => boolean
  readonly pulse: Pick<Pulse, 'beat'>
  readonly log: CellLog
  readonly redactor: Redactor
}

/**
 * Hands a cell's message to whom it concerns; tells whether anybody had waited for it, or why the cell is
 * at its end.
 */
export function hear(raw: unknown, to: Hearers): boolean | string {
  const message = readMessage(raw)
  if (!message) return 'sent a message of no agreed shape'
  return message.kind === 'broken' ? message.message : handOn(message, to)
}

function handOn(message: Exclude<FromPlugin, { kind: 'broken' }>, to: Hearers): boolean {
  switch (message.kind) {
    case 'described':
      return to.introduction.hear(message.description)
    case 'pong':
      return to.pulse.beat()
    case 'done':
      return to.calls.resolve(message.id, message.answer)
    case 'failed':
      return to.calls.reject(message.id, faultOf(message.fault, to))
    case 'log':
      to.log.write('plugin', message.text, message.facts)
      return false
    default:
      return to.answer(message)
  }
}

// What went wrong may quote a secret.
function faultOf(fault: WireFault, { introduction, redactor }: Hearers): Fault {
  return fromWire({ ...fault, facts: redactor.cleanFacts(fault.facts) }, introduction.name())
}
