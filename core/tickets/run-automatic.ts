import { issueDocument } from '../documents/issue.ts'
import type { Caller, Kernel } from '../kernel.ts'
import { pluginIsAway } from '../plugin/faults.ts'
import type { Outcome } from '../plugin/outcome.ts'
import { onceOnly, type Turn } from './by-itself.ts'
import type { Hands } from './hands.ts'
import { addNote } from './notes.ts'
import { taskOf } from './task-of.ts'
import { transition } from './transition.ts'

interface Running {
  readonly turn: Turn & { readonly activity?: string }
  readonly hands: Hands
}

/** Asks the plugin what is to happen, and makes it happen: document, note and move in one transaction. */
export async function runAutomatic(
  kernel: Kernel,
  caller: Caller,
  { turn, hands }: Running,
): Promise<void> {
  const { task, plugin } = await kernel.withRows(caller, (scope) => taskOf(scope, turn.id))
  const host = hands.plugins.live().get(plugin)
  if (!host) throw pluginIsAway({ plugin, retryAfter: 5 })
  const outcome: Outcome = await host.call(turn.activity ?? '', task)
  await onceOnly(kernel, { caller, turn }, async (scope, ticket) => {
    if (ticket.state !== task.ticket.state) return
    if (outcome.document)
      await issueDocument(scope, ticket, { order: outcome.document, set: hands.set })
    if (outcome.note) await addNote(scope, ticket, outcome.note)
    const message = outcome.message?.[ticket.language === 'en' ? 'en' : 'it']
    await transition(scope, { id: ticket.id, move: outcome.move, message })
  })
}
