import type { Place } from '../enabling/place.ts'
import { asksOutOfTurn, pluginIsBusy } from '../faults.ts'
import { lendTo } from '../lend/lend-to.ts'
import type { Lender } from '../lend/lender.ts'
import type { Introduction } from './introduction.ts'
import type { PendingCalls } from './pending-calls.ts'
import type { Redactor } from './redactor.ts'
import { toWire } from './wire-fault.ts'
import type { LentAsk, ToPlugin } from './wire.ts'

/** What answers a cell's questions. */
export interface AnswerOptions {
  readonly introduction: Introduction
  readonly lent: Lender
  readonly redactor: Redactor
  readonly calls: PendingCalls
  readonly asks: number
  readonly post: (message: ToPlugin) => void
}

/**
 * Answers a cell's questions, always in the place of the call that asks, and tells at once whether
 * somebody's call was there to ask; a question without one is refused.
 */
export function createAnswers(options: AnswerOptions): (ask: LentAsk) => boolean {
  const { post, calls, introduction, lent, redactor } = options
  let open = 0

  const answer = async ({ id, for: wanted }: LentAsk, place: Place) => {
    open += 1
    try {
      const description = await introduction.described
      const lending = { lent, description, place, learn: redactor.learn }
      post({ kind: 'lent', id, answer: await lendTo(lending, wanted) })
    } catch (error) {
      post({ kind: 'refused', id, fault: toWire(error) })
    } finally {
      open -= 1
    }
  }
  return (ask) => {
    const plugin = introduction.name()
    const place = calls.placeOf(ask.call)
    const isInOrder = place !== undefined && open < options.asks
    if (isInOrder) void answer(ask, place)
    else {
      const why = place ? pluginIsBusy({ plugin, retryAfter: 1 }) : asksOutOfTurn({ plugin })
      post({ kind: 'refused', id: ask.id, fault: toWire(why) })
    }
    return isInOrder
  }
}
