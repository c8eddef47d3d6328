import { issueDocument, type Setter } from '../documents/issue.ts'
import type { Caller, Kernel } from '../kernel.ts'
import type { Scope } from '../operation/scope.ts'
import { pluginIsAway } from '../plugin/faults.ts'
import type { Outcome, Task, TaskPerson } from '../plugin/outcome.ts'
import type { Plugins } from '../plugin/plugins.ts'
import sql from 'sql-template-tag'
import { onceOnly, type Turn } from './by-itself.ts'
import { addNote } from './notes.ts'
import { readTicket } from './read.ts'
import { transition } from './transition.ts'

interface Running {
  readonly turn: Turn & { readonly activity?: string }
  readonly plugins: Plugins
  readonly set: Setter
}

/** Asks the plugin what is to happen, and makes it happen: document, note and move in one transaction. */
export async function runAutomatic(
  kernel: Kernel,
  caller: Caller,
  { turn, plugins, set }: Running,
): Promise<void> {
  const { task, plugin } = await kernel.reading(caller, (scope) => taskOf(scope, turn.id))
  const host = plugins.live().get(plugin)
  if (!host) throw pluginIsAway({ plugin, retryAfter: 5 })
  const outcome: Outcome = await host.call(turn.activity ?? '', task)
  await onceOnly(kernel, { caller, turn }, async (scope, ticket) => {
    if (ticket.state !== task.ticket.state) return
    if (outcome.document) await issueDocument(scope, ticket, { order: outcome.document, set })
    if (outcome.note) await addNote(scope, ticket, outcome.note)
    const message = outcome.message?.[ticket.language === 'en' ? 'en' : 'it']
    await transition(scope, { id: ticket.id, move: outcome.move, message })
  })
}

async function taskOf(scope: Scope, id: string): Promise<{ task: Task; plugin: string }> {
  const ticket = await readTicket(scope, id)
  const person = await scope.store.row<TaskPerson>(sql`
    select id, fiscal_code as "fiscalCode", given_name as "givenName", family_name as "familyName"
    from person where tenant_id = ${scope.tenant.id} and id = ${ticket.personId ?? null}`)
  const { code, serviceId, state, answers, receivedAt } = ticket
  const task = {
    tenant: { slug: scope.tenant.slug, name: scope.tenant.profile.name },
    ticket: { id, code, service: serviceId, state, answers, createdAt: receivedAt.toISOString() },
    person: person ?? null,
    now: scope.now.toISOString(),
  }
  return { task, plugin: scope.lent.catalogue.find(serviceId)?.plugin ?? serviceId }
}
