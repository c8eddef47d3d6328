import sql from 'sql-template-tag'
import { noteReading } from '../audit/audit.ts'
import { phoneKey } from '../desk/phone.ts'
import type { PersonView } from '../desk/contract.ts'
import { unknownPerson } from '../desk/faults.ts'
import type { Scope } from '../operation/scope.ts'
import { serviceTitle } from '../service/service-words.ts'
import { wordsFor } from '../texts/words.ts'
import { ticketsOf } from '../tickets/mine.ts'
import { cleanCode } from '../tickets/code.ts'

interface Kept {
  readonly id: string
  readonly name: string
  readonly fiscalCode: string | null
  readonly age: number | null
  readonly address: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly language: 'it' | 'en'
}

/** People that fit what was typed, at most ten, with no more than name and year of birth. */
export async function searchPeople(scope: Scope, text: string) {
  const words = text.toLowerCase().split(/\s+/).slice(0, 3)
  const found = await scope.store.rows<{ id: string; name: string; hint: string }>(sql`
    select p.id, p.given_name || ' ' || p.family_name as name, coalesce('*' || extract(year from p.birthdate)::text, '') as hint
    from person p where p.tenant_id = ${scope.tenant.id} and (
      p.fiscal_code = ${text.toUpperCase()} or p.phone_key = ${phoneKey(text)}
      or (select bool_and(lower(p.family_name || ' ' || p.given_name) like '%' || w || '%') from unnest(string_to_array(${words.join(' ')}, ' ')) w)
      or p.id in (select t.person_id from ticket t where t.tenant_id = p.tenant_id and t.code = ${cleanCode(text)}))
    order by p.family_name, p.given_name limit 10`)
  await noteReading(scope, { action: 'people.search', why: text.slice(0, 80) })
  return found
}

/** A person as staff see them; faults: person.unknown. */
export async function readPerson(scope: Scope, id: string, why: string): Promise<PersonView> {
  const kept = await scope.store.row<Kept>(sql`
    select id, given_name || ' ' || family_name as name, fiscal_code as "fiscalCode", address, email, phone, language,
      extract(year from age(${scope.now.toISOString()}::timestamptz, birthdate))::int as age
    from person where tenant_id = ${scope.tenant.id} and id = ${id}`)
  if (!kept) throw unknownPerson({ person: id })
  await noteReading(scope, { action: 'person.read', person: id, why })
  const { fiscalCode, ...person } = kept
  return {
    ...person,
    maskedFiscalCode: fiscalCode && `${fiscalCode.slice(0, 3)}••••••••••${fiscalCode.slice(-3)}`,
    tickets: await ticketsOf(scope, id),
    contacts: await contactsOf(scope, id),
  }
}

interface Contact {
  readonly at: Date
  readonly serviceId: string | null
  readonly seconds: number | null
}

async function contactsOf(scope: Scope, id: string): Promise<PersonView['contacts']> {
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
