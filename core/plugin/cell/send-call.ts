import { pluginFailed, pluginTooSlow } from '../faults.ts'
import type { PendingCalls } from './pending-calls.ts'
import type { ThreadCall } from './thread.ts'
import { messageOf } from './wire-fault.ts'
import type { ToPlugin } from './wire.ts'

/** A call, and what it takes to send it. */
export interface Sending {
  readonly request: ThreadCall
  readonly calls: PendingCalls
  readonly plugin: string
  readonly post: (message: ToPlugin) => void
}

/** Sends a call to a plugin's thread and awaits the answer; faults: plugin.too-slow, plugin.failed. */
export function sendCall({ request, calls, plugin, post }: Sending): Promise<unknown> {
  const { activity, task, deadlineMs } = request
  const late = () => pluginTooSlow({ plugin, activity, deadlineMs })
  const { id, answer } = calls.add(task.tenant.slug, deadlineMs, late)
  try {
    post({ kind: 'call', id, activity, task })
  } catch (error) {
    calls.reject(id, pluginFailed({ plugin, message: messageOf(error) }))
  }
  return answer
}
