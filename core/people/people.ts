import sql from 'sql-template-tag'
import { unless, withheldFrom } from '../access/masks.ts'
import { noteReading } from '../audit/audit.ts'
import { phoneKey } from '../desk/phone.ts'
import type { PersonView } from '../desk/contract.ts'
import { unknownPerson } from '../desk/faults.ts'
import type { Scope } from '../operation/scope.ts'
import { ticketsSeen } from '../tickets/mine.ts'
import { cleanCode } from '../tickets/code.ts'
import { contactsOf } from './contacts.ts'

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
    select p.id, p.name, coalesce('*' || extract(year from p.birthdate)::text, '') as hint
    from person p where p.tenant_id = ${scope.tenant.id} and (
      p.fiscal_code = ${text.toUpperCase()} or p.phone_key = ${phoneKey(text)}
      or (select bool_and(lower(p.family_name || ' ' || p.given_name) like '%' || w || '%') from unnest(string_to_array(${words.join(' ')}, ' ')) w)
      or p.id in (select t.person_id from ticket t where t.tenant_id = p.tenant_id and t.code = ${cleanCode(text)}))
    order by p.family_name, p.given_name limit 10`)
  noteReading(scope, { action: 'people.search', why: text.slice(0, 80) })
  return found
}

/** A person as far as the reader's role shows them; faults: person.unknown. */
export async function readPerson(scope: Scope, id: string, why: string): Promise<PersonView> {
  const kept = await scope.store.row<Kept>(sql`
    select id, name, fiscal_code as "fiscalCode", address, email, phone, language,
      extract(year from age(${scope.now.toISOString()}::timestamptz, birthdate))::int as age
    from person where tenant_id = ${scope.tenant.id} and id = ${id}`)
  if (!kept) throw unknownPerson({ person: id })
  noteReading(scope, { action: 'person.read', person: id, why })
  const withheld = withheldFrom(scope.ability, { kind: 'person', personId: id })
  const shows = (field: string) => !withheld.includes(field)
  return {
    ...shownOf(kept, withheld),
    tickets: shows('tickets') ? await ticketsSeen(scope, id) : [],
    contacts: shows('contacts') ? await contactsOf(scope, id) : [],
    withheld,
  }
}

function shownOf({ fiscalCode, ...kept }: Kept, withheld: readonly string[]) {
  const masked = fiscalCode && `${fiscalCode.slice(0, 3)}••••••••••${fiscalCode.slice(-3)}`
  return {
    ...kept,
    age: unless(withheld, 'age', kept.age),
    address: unless(withheld, 'address', kept.address),
    email: unless(withheld, 'email', kept.email),
    phone: unless(withheld, 'phone', kept.phone),
    maskedFiscalCode: unless(withheld, 'fiscalCode', masked),
  }
}
