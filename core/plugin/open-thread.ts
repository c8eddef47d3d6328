import { createAnswers } from './answer-asks.ts'
import { pluginFailed, pluginTooSlow } from './faults.ts'
import { createIntroduction } from './introduction.ts'
import type { Lender } from './lender.ts'
import type { Limits } from './limits.ts'
import { openWorker } from './open-worker.ts'
import { createPendingCalls, type PendingCalls } from './pending-calls.ts'
import type { Thread, ThreadCall } from './thread.ts'
import { watchWorker } from './watch-worker.ts'
import type { ToPlugin } from './wire.ts'

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
  const post = (message: ToPlugin) => worker.postMessage(message, [])
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
    call: (request) => send({ request, calls, plugin: plugin(), post }),
    end: async (reason) => void (await Promise.all([watch.end(reason), ended])),
  }
}

interface Sending {
  readonly request: ThreadCall
  readonly calls: PendingCalls
  readonly plugin: string
  readonly post: (message: ToPlugin) => void
}

function send({ request, calls, plugin, post }: Sending): Promise<unknown> {
  const { activity, task, deadlineMs } = request
  const late = () => pluginTooSlow({ plugin, activity, deadlineMs })
  const { id, answer } = calls.add(task.tenant.slug, deadlineMs, late)
  post({ kind: 'call', id, activity, task })
  return answer
}
