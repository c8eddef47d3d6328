import sql, { type Sql } from 'sql-template-tag'
import { rowsAllowed } from '../access/rows.ts'
import type { Scope } from '../operation/scope.ts'
import { officesBelow } from '../tenancy/office-changes.ts'
import { wordsFor } from '../texts/words.ts'
import type { LevelOverview, PersonLoad } from './overview-contract.ts'

type Loaded = Omit<PersonLoad, 'isOverloaded' | 'nextDueAt'> & { readonly nextDueAt: Date | null }

const mostShown = 200

/**
 * How much lies with whom, for whoever shares out work and for nobody else. It counts what is to be done, not
 * what anybody did: no speed, no history, no rank (art. 4 L. 300/1970).
 */
export async function peopleLoad(
  scope: Scope,
  office: string | undefined,
): Promise<LevelOverview['people']> {
  const purpose = wordsFor(scope.locale).say('load.purpose', {})
  if (!scope.ability.can('assign', 'ticket')) return { rows: [], median: 0, purpose }
  const loads = await readLoads(scope, office)
  const median = medianOf(loads.map(({ open }) => open))
  const rows = loads.slice(0, mostShown).map((load) => ({
    ...load,
    nextDueAt: load.nextDueAt?.toISOString() ?? null,
    isOverloaded: load.open >= Math.max(median * 1.5, median + 3),
  }))
  return { rows, median, purpose }
}

// Whoever works in the offices counts, also with nothing to do: else the middle would be too high.
function readLoads(scope: Scope, office: string | undefined): Promise<Loaded[]> {
  const { store, tenant, now } = scope
  return store.rows<Loaded>(sql`
    with shared as (select o.id from office o where o.tenant_id = ${tenant.id} and ${sharedOut(scope, office)}),
    working as (select distinct a.staff_id as id from assignment a where a.tenant_id = ${tenant.id}
        and a.office_id in (select id from shared) and a.role in ('office-operator', 'case-responsible')),
    load as (select t.assignee_id as id, count(*)::int as open,
        count(*) filter (where t.due_at < ${now.toISOString()}::timestamptz and not t.is_paused)::int as late,
        min(least(t.due_at, t.target_at)) as next
      from ticket t where t.tenant_id = ${tenant.id} and not t.is_ended and t.assignee_id is not null
        and t.office_id in (select id from shared) group by 1)
    select s.id, s.name, coalesce(l.open, 0) as open, coalesce(l.late, 0) as late, l.next as "nextDueAt"
    from staff s left join load l on l.id = s.id
    where s.tenant_id = ${tenant.id} and not s.is_leaver and (l.id is not null or s.id in (select id from working))
    order by s.name, s.id`)
}

function sharedOut(scope: Scope, office: string | undefined): Sql {
  const nothing = sql`null::text`
  const columns = {
    officeId: 'o.id',
    personId: sql`null::uuid`,
    serviceId: nothing,
    archetype: nothing,
    isSensitive: sql`false`,
  }
  const allowed = rowsAllowed(scope.ability, ['assign', 'ticket'], columns)
  return office ? sql`${allowed} and o.id in ${officesBelow(scope, office)}` : allowed
}

/** The middle of some amounts; none has no middle but 0. */
export function medianOf(amounts: readonly number[]): number {
  const ordered = amounts.toSorted((a, b) => a - b)
  const [low = 0, high = low] = [
    ordered[Math.ceil(ordered.length / 2) - 1],
    ordered[Math.floor(ordered.length / 2)],
  ]
  return (low + high) / 2
}
