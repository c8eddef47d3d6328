import type { Plugin } from '../face/define-plugin.ts'
import { createCellLent } from './cell-lent.ts'
import { describe } from './describe.ts'
import { exceeds } from './exceeds.ts'
import { runCall, type Call } from './run-call.ts'
import { toWire } from './wire-fault.ts'
import type { FromPlugin, ToPlugin } from './wire.ts'

const MEGABYTE = 1024 * 1024

/** The cell's end of the way to the kernel. */
export interface ToKernel {
  post(message: FromPlugin): void
  hear(listener: (message: ToPlugin) => void): void
}

/** Answers the kernel for a plugin and tells at once what the plugin declares. */
export function servePlugin(plugin: Plugin, { post, hear }: ToKernel): void {
  const lent = createCellLent(post)
  hear((message) => {
    if (message.kind === 'ping') post({ kind: 'pong' })
    else if (message.kind === 'call') void respond(message)
    else lent.receive(message)
  })
  post({ kind: 'described', description: describe(plugin) })

  // An answer that cannot cross is refused like one that could not be found.
  async function respond(call: Call): Promise<void> {
    try {
      const answer = await runCall(plugin, call, lent.forCall(call.id))
      if (exceeds(answer, MEGABYTE)) throw new Error('answered more than a megabyte')
      post({ kind: 'done', id: call.id, answer })
    } catch (error) {
      post({ kind: 'failed', id: call.id, fault: toWire(error) })
    }
  }
}
