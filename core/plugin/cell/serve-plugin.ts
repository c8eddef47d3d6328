import type { MessagePort } from 'node:worker_threads'
import type { Plugin } from '../face/define-plugin.ts'
import { unknownActivity } from '../faults.ts'
import { createWorkerLent, type WorkerLent } from './worker-lent.ts'
import { toWire } from './wire-fault.ts'
import type { FromPlugin, ToPlugin } from './wire.ts'

type Call = Extract<ToPlugin, { kind: 'call' }>

/** Answers the kernel for a plugin, on the port to the kernel, and tells at once what the plugin declares. */
export function servePlugin(plugin: Plugin, port: MessagePort): void {
  const lent = createWorkerLent(port)
  const post = (message: FromPlugin) => port.postMessage(message)
  port.on('message', (message: ToPlugin) => {
    if (message.kind === 'ping') post({ kind: 'pong' })
    else if (message.kind === 'call') void answer(message)
    else lent.receive(message)
  })
  post({ kind: 'described', description: describe(plugin) })

  // An outcome that cannot cross is refused like one that could not be found.
  async function answer(call: Call): Promise<void> {
    try {
      post({ kind: 'done', id: call.id, outcome: await run(plugin, call, lent) })
    } catch (error) {
      post({ kind: 'failed', id: call.id, fault: toWire(error) })
    }
  }
}

async function run(plugin: Plugin, call: Call, lent: WorkerLent): Promise<unknown> {
  const activities = new Map(Object.entries(plugin.activities ?? {}))
  const activity = activities.get(call.activity)
  if (!activity) throw unknownActivity({ plugin: plugin.id, activity: call.activity })
  return activity(call.task, lent.forCall(call.id))
}

// JSON leaves functions out, so a declaration that carries some still crosses.
function describe(plugin: Plugin): unknown {
  const { id, version, name, services, migrations = [], samples = [] } = plugin
  const activities = Object.keys(plugin.activities ?? {})
  return JSON.parse(
    JSON.stringify({ id, version, name, services, activities, migrations, samples }),
  )
}
