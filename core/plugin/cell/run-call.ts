import type { Plugin } from '../face/define-plugin.ts'
import type { Lent } from '../face/lent.ts'
import { unknownActivity } from '../faults.ts'
import type { ToPlugin } from './wire.ts'

/** A call as it arrives in the cell. */
export type Call = Extract<ToPlugin, { kind: 'call' }>

type Run = (input: unknown, lent: Lent) => Promise<unknown>

/** Runs what the kernel calls: an activity, a route or a listener; faults: plugin.unknown-activity, the plugin's. */
export async function runCall(plugin: Plugin, call: Call, lent: Lent): Promise<unknown> {
  const run = calledIn(plugin, call)
  if (!run) throw unknownActivity({ plugin: plugin.id, activity: call.name })
  return (await run(call.input, lent)) ?? {}
}

// The kernel asks each with what it takes: a task, a question that fits the form, something told.
function calledIn(plugin: Plugin, { to, name }: Call): Run | undefined {
  if (to === 'route') return own(plugin.routes, name)?.run as Run | undefined
  const called = to === 'activity' ? own(plugin.activities, name) : own(plugin.listeners, name)
  return called as Run | undefined
}

const own = <T>(named: Readonly<Record<string, T>> | undefined, name: string) =>
  named && Object.hasOwn(named, name) ? named[name] : undefined
