import sql from 'sql-template-tag'
import type { PersonView } from '../desk/contract.ts'
import type { Scope } from '../operation/scope.ts'
import { serviceTitle } from '../service/service-words.ts'
import { wordsFor } from '../texts/words.ts'

interface Contact {
  readonly at: Date
  readonly serviceId: string | null
  readonly seconds: number | null
}

/** The last five times that a person asked for something or called. */
export async function contactsOf(scope: Scope, id: string): Promise<PersonView['contacts']> {
  const words = wordsFor(scope.locale)
  const rows = await scope.store.rows<Contact>(sql`
    select * from (
      select received_at as at, service_id as "serviceId", null::int as seconds from ticket
      where tenant_id = ${scope.tenant.id} and person_id = ${id}
      union all select started_at, null, coalesce(extract(epoch from ended_at - answered_at), 0)::int from call
      where tenant_id = ${scope.tenant.id} and person_id = ${id} and closed_at is not null) c
    order by at desc limit 5`)
  return rows.map(({ at, serviceId, seconds }) => ({
    at: at.toISOString(),
    kind: serviceId ? 'ticket' : 'call',
    label: serviceId
      ? words.say('contact.ticket', { title: serviceTitle(scope, { serviceId }) })
      : words.say('contact.call', { minutes: Math.max(1, Math.round((seconds ?? 0) / 60)) }),
  }))
}
