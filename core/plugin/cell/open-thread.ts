import { createAnswers } from './answer-asks.ts'
import { pluginFailed } from '../faults.ts'
import { createIntroduction } from './introduction.ts'
import type { Lender } from '../lend/lender.ts'
import type { Limits } from '../host/limits.ts'
import { openWorker } from './open-worker.ts'
import { createPendingCalls } from './pending-calls.ts'
import { sendCall, type Sending } from './send-call.ts'
import type { Thread } from './thread.ts'
import { watchWorker } from './watch-worker.ts'

/** What a thread is opened with. */
export interface ThreadOptions {
  readonly entry: URL
  readonly lent: Lender
  readonly limits: Limits
}

/** Opens a worker thread for a plugin and leaves nothing behind when it ends. */
export function openThread({ entry, lent, limits }: ThreadOptions): Thread {
  const worker = openWorker(entry, limits.heapMb)
  const calls = createPendingCalls()
  const introduction = createIntroduction(entry)
  const plugin = introduction.name
  const post: Sending['post'] = (message) => worker.postMessage(message, [])
  const answer = createAnswers({ plugin, lent, calls, asks: limits.asks, post })
  const watch = watchWorker({ worker, introduction, calls, answer, lent, limits, post })
  const ended = watch.ended.then((reason) => {
    introduction.fail(reason)
    calls.rejectAll(pluginFailed({ plugin: plugin(), message: reason }))
    return reason
  })
  return {
    described: introduction.described,
    ended,
    calls,
    call: (request) => sendCall({ request, calls, plugin: plugin(), post }),
    end: async (reason) => void (await Promise.all([watch.end(reason), ended])),
  }
}
