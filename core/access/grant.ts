import sql, { type Sql } from 'sql-template-tag'
import { auditing } from '../audit/audit.ts'
import { demandProof } from '../identity/proof.ts'
import type { Scope } from '../operation/scope.ts'
import { holdPeople } from '../staff/held-staff.ts'
import { wordsFor } from '../texts/words.ts'
import { administratorRole, demandAdministrator } from './administrators.ts'
import type { GrantAsked, GrantReport } from './contract.ts'
import { demandMayGive, demandMayTake } from './giving.ts'
import { tellAccessChanged } from './tell-access-changed.ts'

/**
 * Gives a role in an office to many at once, never to oneself; who is not there or left is told in the report.
 * Faults: access.role-unknown, access.office-unknown, access.cannot-give, identity.proof-needed.
 */
export async function grant(scope: Scope, asked: GrantAsked): Promise<GrantReport> {
  const { tenant, store } = scope
  demandProof(scope)
  await demandMayGive(scope, [asked])
  const ids = others(scope, asked)
  await store.rows(sql`delete from assignment_taken where ${these(scope, asked, ids)}`)
  const given = await store.rows<{ staff: string }>(sql`
    insert into assignment (tenant_id, staff_id, office_id, role, is_live)
    select ${tenant.id}, s.id, ${asked.office}, ${asked.role}, true from staff s
    where s.tenant_id = ${tenant.id} and s.id = any(${listed(ids)}) and not s.is_leaver
    on conflict do nothing returning staff_id as staff`)
  return close(scope, asked, { changed: given, outcomes: ['given', 'held-already'] })
}

/**
 * Takes a role in an office from many at once, with the same rights as to give it; applying the tenant's code
 * does not give it back, and the last administrator keeps theirs. Faults: access.role-unknown,
 * access.office-unknown, access.cannot-give, access.last-administrator, identity.proof-needed.
 */
export async function revoke(scope: Scope, asked: GrantAsked): Promise<GrantReport> {
  demandProof(scope)
  await holdPeople(scope)
  await demandMayTake(scope, [asked])
  const ids = others(scope, asked)
  const taken = await scope.store.rows<{ staff: string }>(sql`
    delete from assignment where ${these(scope, asked, ids)} returning staff_id as staff`)
  await scope.store.rows(sql`
    insert into assignment_taken (tenant_id, staff_id, office_id, role, at)
    select ${scope.tenant.id}, id, ${asked.office}, ${asked.role}, ${scope.now.toISOString()}::timestamptz
    from unnest(${listed(taken.map(({ staff }) => staff))}) id on conflict do nothing`)
  const isOfAdministrators = asked.role === administratorRole(scope)
  if (isOfAdministrators && taken.length > 0) await demandAdministrator(scope)
  return close(scope, asked, { changed: taken, outcomes: ['taken', 'not-held'] })
}

// Nobody changes what they hold themselves: it takes somebody else to make one more, or less.
const others = ({ actor }: Scope, { staff }: GrantAsked): readonly string[] =>
  staff.filter((id) => id !== actor.id)

const listed = (ids: readonly string[]): Sql => sql`string_to_array(${ids.join(',')}, ',')::uuid[]`

function these({ tenant }: Scope, { role, office }: GrantAsked, ids: readonly string[]): Sql {
  return sql`tenant_id = ${tenant.id} and role = ${role} and office_id = ${office} and staff_id = any(${listed(ids)})`
}

type Outcome = GrantReport['people'][number]['outcome']

interface Done {
  readonly changed: readonly { readonly staff: string }[]
  /** What became of those whom it changed, and of those whom it left as they were. */
  readonly outcomes: readonly [changed: Outcome, same: Outcome]
}

async function close(
  scope: Scope,
  asked: GrantAsked,
  { changed, outcomes: [done, same] }: Done,
): Promise<GrantReport> {
  const { role, office } = asked
  const ids = changed.map(({ staff }) => staff)
  for (const staff of ids) {
    const line = { action: `role.${done}`, office, data: { staff, role, office } }
    scope.store.send(auditing(scope, line))
  }
  await tellAccessChanged(scope, { staff: ids, role, office })
  const people = await peopleAmong(scope, asked.staff)
  const words = wordsFor(scope.locale)
  return {
    changed: ids.length,
    people: asked.staff.map((staff) => {
      const person = people.get(staff)
      const outcome = ids.includes(staff) ? done : (whyNot(scope, staff, person) ?? same)
      return { staff, name: person?.name ?? null, outcome, text: words.say(`grant.${outcome}`, {}) }
    }),
  }
}

interface Person {
  readonly id: string
  readonly name: string
  readonly isLeaver: boolean
}

function whyNot({ actor }: Scope, id: string, person: Person | undefined): Outcome | undefined {
  if (id === actor.id) return 'oneself'
  if (!person) return 'unknown'
  return person.isLeaver ? 'left' : undefined
}

async function peopleAmong({ store, tenant }: Scope, ids: readonly string[]) {
  const found = await store.rows<Person>(sql`
    select id, name, is_leaver as "isLeaver" from staff
    where tenant_id = ${tenant.id} and id = any(${listed(ids)})`)
  return new Map(found.map((person) => [person.id, person]))
}
