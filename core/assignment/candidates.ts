import sql, { type Sql } from 'sql-template-tag'
import { isKnownRole, roles } from '../access/roles.ts'
import type { RoleRule } from '../access/vocabulary.ts'
import type { Scope } from '../operation/scope.ts'
import { today } from '../tenancy/today.ts'
import type { Candidate } from './choose.ts'

interface Held {
  readonly id: string
  readonly name: string
  readonly held: readonly { readonly role: string; readonly own: readonly RoleRule[] | null }[]
  readonly isAway: boolean
  readonly load: number
}

/** Who can get tickets of an office: whoever serves in it, in a role that moves tickets, and has not left. */
export async function candidatesOf(scope: Scope, office: string): Promise<Candidate[]> {
  const { store, tenant } = scope
  const serving = await store.rows<Held>(sql`
    select s.id, s.name, jsonb_agg(jsonb_build_object('role', g.role, 'own', r.rules)) as held,
      exists (select from absence a where a.tenant_id = s.tenant_id and a.staff_id = s.id
        and ${today(scope)}::date between a.from_day and a.to_day) as "isAway",
      ${loadOf(scope)} as load
    from assignment g join staff s on s.tenant_id = g.tenant_id and s.id = g.staff_id
      left join role r on r.tenant_id = g.tenant_id and r.id = g.role
    where g.tenant_id = ${tenant.id} and g.office_id = ${office} and s.state = 'in'
    group by s.tenant_id, s.id, s.name`)
  return serving.flatMap(({ held, ...who }) => {
    const working = held.filter(worksAtTickets).map(({ role }) => role)
    return working.length > 0 ? [{ ...who, roles: working }] : []
  })
}

function worksAtTickets({ role, own }: Held['held'][number]): boolean {
  const rules: readonly RoleRule[] = isKnownRole(role) ? roles[role] : (own ?? [])
  return rules.some(({ action, subject }) => action === 'move' && subject === 'ticket')
}

// A ticket weighs one when it is new and two when its term is over; one that waits for its citizen, half.
function loadOf({ now }: Scope): Sql {
  return sql`(select coalesce(sum(case when t.is_paused then 0.5
      else 1 + least(1, greatest(0, extract(epoch from ${now.toISOString()}::timestamptz - t.clock_from)
        / greatest(1, extract(epoch from t.due_at - t.clock_from)))) end), 0)::float8
    from ticket t where t.tenant_id = s.tenant_id and t.assignee_id = s.id and not t.is_ended)`
}
