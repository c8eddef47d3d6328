import type { Fault } from '../../operation/fault.ts'
import { asksOutOfTurn, mayOnlyRead, pluginIsBusy } from '../faults.ts'
import type { Lender } from '../lend/lender.ts'
import type { PendingCalls } from './pending-calls.ts'
import { toWire } from './wire-fault.ts'
import type { LentAsk, ToPlugin } from './wire.ts'

/** What answers a thread's questions. */
export interface AnswerOptions {
  readonly plugin: () => string
  readonly lent: Lender
  readonly calls: PendingCalls
  readonly asks: number
  readonly post: (message: ToPlugin) => void
}

// Without a semicolon no second statement can follow, whichever way the query is sent.
const oneReading = /^\s*(?:select|with)\b[^;]*$/iv

/**
 * Answers a thread's questions for rows, always in the tenant of the call that asks.
 * Tells at once whether a question was in order; one that is not is refused.
 */
export function createAnswers(options: AnswerOptions): (ask: LentAsk) => boolean {
  const { post, lent, calls } = options
  let open = 0

  const answer = async ({ id, sql, values }: LentAsk, tenant: string) => {
    open += 1
    try {
      const rows = await lent.rows({ plugin: options.plugin(), tenant, sql, values })
      post({ kind: 'rows', id, rows })
    } catch (error) {
      post({ kind: 'refused', id, fault: toWire(error) })
    } finally {
      open -= 1
    }
  }
  const admit = (ask: LentAsk): string | Fault => {
    const plugin = options.plugin()
    if (open >= options.asks) return pluginIsBusy({ plugin, retryAfter: 1 })
    if (!oneReading.test(ask.sql)) return mayOnlyRead({ plugin })
    return calls.tenantOf(ask.call) ?? asksOutOfTurn({ plugin })
  }
  return (ask) => {
    const tenant = admit(ask)
    const isInOrder = typeof tenant === 'string'
    if (isInOrder) void answer(ask, tenant)
    else post({ kind: 'refused', id: ask.id, fault: toWire(tenant) })
    return isInOrder
  }
}
