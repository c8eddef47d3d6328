import type { MessagePort } from 'node:worker_threads'
import { Fault } from '../../operation/fault.ts'
import type { Lent } from '../face/lent.ts'
import type { FromPlugin, ToPlugin } from './wire.ts'

/** The thread's end of what the kernel lends. */
export interface WorkerLent {
  /** What one call is lent; the kernel knows the tenant from the call. */
  forCall(call: number): Lent
  /** Takes the kernel's answer to a question. */
  receive(answer: Extract<ToPlugin, { kind: 'rows' | 'refused' }>): void
}

interface Waiting {
  readonly resolve: (rows: readonly unknown[]) => void
  readonly reject: (fault: Fault) => void
}

/** Builds the thread's end of what the kernel lends, on the port to the kernel. */
export function createWorkerLent(port: MessagePort): WorkerLent {
  const waiting = new Map<number, Waiting>()
  const post = (message: FromPlugin) => port.postMessage(message)
  let asked = 0

  const ask = (call: number, sql: string, values: readonly unknown[]) => {
    const { promise, resolve, reject } = Promise.withResolvers<readonly unknown[]>()
    const id = (asked += 1)
    post({ kind: 'ask', id, call, sql, values })
    waiting.set(id, { resolve, reject })
    return promise
  }

  return {
    forCall: (call) => ({
      // The caller names the shape of its own table's rows; nothing on this side could check it.
      rows: async <Row>(sql: string, values: readonly unknown[] = []) =>
        (await ask(call, sql, values)) as Row[],
      log: (text, facts = {}) => post({ kind: 'log', text, facts: { ...facts } }),
    }),
    receive: (answer) => {
      const asking = waiting.get(answer.id)
      waiting.delete(answer.id)
      if (answer.kind === 'rows') return asking?.resolve(answer.rows)
      const { code, status, facts } = answer.fault
      asking?.reject(new Fault(code, status, facts))
    },
  }
}
