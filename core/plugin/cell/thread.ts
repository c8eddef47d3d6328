import type { Task } from '../face/outcome.ts'
import type { PendingCalls } from './pending-calls.ts'
import type { Description } from './wire.ts'

/** What a thread is asked to do, and how long it may take. */
export interface ThreadCall {
  readonly activity: string
  readonly task: Task
  readonly deadlineMs: number
}

/** One life of a plugin's worker thread. */
export interface Thread {
  /** What the plugin declares; rejects when it does not start soundly. */
  readonly described: Promise<Description>
  /** Resolves with the reason when the thread has exited and holds nothing any more; never rejects. */
  readonly ended: Promise<string>
  readonly calls: Pick<PendingCalls, 'size' | 'drained'>
  /** Runs an activity and answers what the plugin said, unchecked; faults: plugin.too-slow, plugin.failed. */
  call(request: ThreadCall): Promise<unknown>
  /** Ends the thread at once; calls under way are rejected with the reason. */
  end(reason: string): Promise<void>
}
