import type { Told } from '../face/listener.ts'
import type { Outcome, Task } from '../face/outcome.ts'
import type { Keeping, Reply } from '../face/reply.ts'
import type { AskedOf } from '../face/route.ts'

/** How a plugin is called. */
export interface CallOptions {
  /** The host's own deadline where nothing is said. */
  readonly deadlineMs?: number
  /** The office whose settings and permissions count; the tenant's where nothing is said. */
  readonly office?: string | null
}

/**
 * What a live plugin does when it is asked. Faults: plugin.too-slow, is-busy, is-away, failed, not-permitted,
 * unknown-activity, or the plugin's own.
 */
export interface HostCalls {
  /** Runs an activity. */
  call(activity: string, task: Task, options?: CallOptions): Promise<Outcome>
  /** Asks one of its routes; the input fits the route's form. */
  ask(route: string, asked: AskedOf, options?: CallOptions): Promise<Reply>
  /** Tells its listener of an event; what it answers is to be kept once an event. */
  tell(told: Told, options?: CallOptions): Promise<readonly Keeping[]>
}
