import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { Task, TaskPerson } from '../plugin/face/outcome.ts'
import { readTicket } from './read.ts'

/** What a plugin is told of a ticket, and which plugin that is. */
export async function taskOf(scope: Scope, id: string): Promise<{ task: Task; plugin: string }> {
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
