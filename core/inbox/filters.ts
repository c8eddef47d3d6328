import sql, { type Sql } from 'sql-template-tag'
import { demand } from '../access/ability.ts'
import { unknownOffice } from '../access/faults.ts'
import { rowsAllowed } from '../access/rows.ts'
import { auditing } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import { inWords, type Words } from '../tenancy/words.ts'
import type { FilterDraft, SavedFilter } from './contract.ts'
import { filterNameIsTaken, tooManyFilters, unknownFilter } from './faults.ts'

/** How many filters one person keeps at most. */
const most = 40

interface StoredFilter {
  readonly id: string
  readonly name: string
  readonly question: SavedFilter['question']
  readonly staffId: string
  readonly by: string
  readonly officeId: string | null
  readonly officeName: Words | null
}

/** The reader's own filters, and those shared with an office whose tickets the reader lists. */
export async function listFilters(scope: Scope): Promise<SavedFilter[]> {
  const { tenant, actor, store } = scope
  const found = await store.rows<StoredFilter>(sql`
    select f.id, f.name, f.question, f.staff_id as "staffId", s.name as by, o.id as "officeId", o.name as "officeName"
    from saved_filter f join staff s on s.tenant_id = f.tenant_id and s.id = f.staff_id
    left join office o on o.tenant_id = f.tenant_id and o.id = f.office_id
    where f.tenant_id = ${tenant.id} and (f.staff_id = ${actor.id} or (f.office_id is not null and ${listed(scope)}))
    order by f.staff_id = ${actor.id} desc, lower(f.name), f.id`)
  return found.map(({ staffId, officeId, officeName, ...filter }) => ({
    ...filter,
    isMine: staffId === actor.id,
    sharedWith: officeId && officeName ? { id: officeId, name: inWords(scope, officeName) } : null,
  }))
}

// A filter has an office and nothing else that rules look at.
const listed = ({ ability }: Scope): Sql =>
  rowsAllowed(ability, ['list', 'ticket'], {
    officeId: 'f.office_id',
    personId: sql`null::uuid`,
    serviceId: sql`null::text`,
    archetype: sql`null::text`,
    isSensitive: sql`false`,
  })

/** Keeps a filter; faults: filters.unknown, filters.name-is-taken, filters.too-many, access.*. */
export async function saveFilter(scope: Scope, draft: FilterDraft): Promise<SavedFilter[]> {
  if (draft.office) await demandOffice(scope, draft.office)
  if (await isTaken(scope, draft)) throw filterNameIsTaken({ name: draft.name })
  const kept = draft.id ? await change(scope, draft.id, draft) : await add(scope, draft)
  const data = { filter: kept, sharedWith: draft.office }
  scope.store.send(auditing(scope, { action: 'filter.saved', office: draft.office, data }))
  return listFilters(scope)
}

/** Forgets a filter; a shared one goes for all. Whoever gives out the office's tickets may do so too. Faults: filters.unknown. */
export async function removeFilter(scope: Scope, id: string): Promise<SavedFilter[]> {
  const found = (await listFilters(scope)).find((filter) => filter.id === id)
  const officeId = found?.sharedWith?.id
  const leads = officeId !== undefined && scope.ability.can('assign', { kind: 'ticket', officeId })
  if (!found || !(found.isMine || leads)) throw unknownFilter({ filter: id })
  await scope.store.rows(
    sql`delete from saved_filter where tenant_id = ${scope.tenant.id} and id = ${id}`,
  )
  scope.store.send(auditing(scope, { action: 'filter.removed', data: { filter: id } }))
  return listFilters(scope)
}

async function demandOffice(scope: Scope, office: string): Promise<void> {
  const found = await scope.store.row(
    sql`select id from office where tenant_id = ${scope.tenant.id} and id = ${office}`,
  )
  if (!found) throw unknownOffice({ office })
  demand(scope.ability, 'list', { kind: 'ticket', officeId: office, isSensitive: false })
}

async function isTaken({ store, tenant, actor }: Scope, { id, name }: FilterDraft) {
  const same = await store.row(sql`
    select id from saved_filter where tenant_id = ${tenant.id} and staff_id = ${actor.id}
      and name = ${name} and id is distinct from ${id ?? null}::uuid`)
  return same !== undefined
}

async function add({ store, tenant, actor, now }: Scope, draft: FilterDraft): Promise<string> {
  const made = await store.row<{ id: string }>(sql`
    insert into saved_filter (tenant_id, staff_id, office_id, name, question, is_live, changed_at)
    select ${tenant.id}, ${actor.id}, ${draft.office}::uuid, ${draft.name}, ${JSON.stringify(draft.question)}::jsonb,
      true, ${now.toISOString()}::timestamptz
    where (select count(*) from saved_filter where tenant_id = ${tenant.id} and staff_id = ${actor.id}) < ${most}
    returning id`)
  if (!made) throw tooManyFilters({ most })
  return made.id
}

async function change(scope: Scope, id: string, draft: FilterDraft): Promise<string> {
  const { store, tenant, actor, now } = scope
  const changed = await store.row<{ id: string }>(sql`
    update saved_filter set name = ${draft.name}, question = ${JSON.stringify(draft.question)}::jsonb,
      office_id = ${draft.office}::uuid, is_live = true, changed_at = ${now.toISOString()}::timestamptz
    where tenant_id = ${tenant.id} and staff_id = ${actor.id} and id = ${id} returning id`)
  if (!changed) throw unknownFilter({ filter: id })
  return changed.id
}
