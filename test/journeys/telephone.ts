import { randomUUID } from 'node:crypto'
import type { CallEvent } from '../../core/desk/contract.ts'
import { machine } from './client.ts'

/** A telephone call as the telephone system knows it. */
export interface Telephone {
  /** Tells an event; `seconds` after the first ring; promises the call's id. */
  tell(kind: CallEvent['kind'], seconds?: number): Promise<string>
}

/** Somebody calls the city from a number and is put through to an operator. */
export function callFrom(from: string, agent: string): Telephone {
  const call = randomUUID()
  const system = machine('venezia', 'telephone')
  const begun = Date.now()
  return {
    async tell(kind, seconds = 0) {
      const at = new Date(begun + seconds * 1000).toISOString()
      const told = { event: randomUUID(), call, kind, at, from, queue: 'Informazioni' }
      const event = kind === 'ringing' ? told : { ...told, agent }
      return (await system.ask('calls.record-event', event)).call
    },
  }
}
