import { pluginFailed, pluginTooSlow } from '../faults.ts'
import type { CellCall } from './cell.ts'
import type { PendingCalls } from './pending-calls.ts'
import { messageOf } from './wire-fault.ts'
import type { ToPlugin } from './wire.ts'

/** A call, and what it takes to send it. */
export interface Sending {
  readonly request: CellCall
  readonly calls: PendingCalls
  readonly plugin: string
  readonly post: (message: ToPlugin) => void
}

/** Sends a call to a plugin's cell and awaits the answer; faults: plugin.too-slow, plugin.failed. */
export function sendCall({ request, calls, plugin, post }: Sending): Promise<unknown> {
  const { to, name, input, place, deadlineMs } = request
  const late = () => pluginTooSlow({ plugin, activity: name, deadlineMs })
  const { id, answer } = calls.add(place, deadlineMs, late)
  try {
    post({ kind: 'call', id, to, name, input })
  } catch (error) {
    calls.reject(id, pluginFailed({ plugin, message: messageOf(error) }))
  }
  return answer
}
