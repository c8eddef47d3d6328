import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { Task, TaskPerson } from '../plugin/face/outcome.ts'
import { readTicket } from './read.ts'

/** A task, and for whom and where it is. */
export interface TaskFor {
  readonly task: Task
  readonly plugin: string
  readonly office: string
}

/** What a plugin is told of a ticket, which plugin that is, and whose settings count. */
export async function taskOf(scope: Scope, id: string): Promise<TaskFor> {
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
  return {
    task,
    office: ticket.officeId,
    plugin: scope.lent.catalogue.known(serviceId)?.plugin ?? serviceId,
  }
}
