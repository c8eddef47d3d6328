import sql, { type Sql } from 'sql-template-tag'
import { rowsAllowed } from '../access/rows.ts'
import type { Action } from '../access/vocabulary.ts'
import type { Scope } from '../operation/scope.ts'
import { inWords, type Words } from '../tenancy/words.ts'
import type { StaffRow } from './contract.ts'

/** Someone who serves as the record gives them for a list. */
export type StoredStaff = Omit<StaffRow, 'assignments' | 'lastSeenAt'> & {
  readonly assignments: readonly {
    readonly role: string
    readonly office: { readonly id: string; readonly code: string; readonly name: Words }
  }[]
  readonly lastSeenAt: Date | null
}

/** What a list of staff selects, from `staff s`. */
export const staffColumns: Sql = sql`s.id, s.name, s.email, s.state, s.is_live as "isLive", s.version,
  (select coalesce(jsonb_agg(jsonb_build_object('role', a.role, 'office',
      jsonb_build_object('id', o.id, 'code', o.code, 'name', o.name)) order by o.code, a.role), '[]')
    from assignment a join office o on o.tenant_id = a.tenant_id and o.id = a.office_id
    where a.tenant_id = s.tenant_id and a.staff_id = s.id) as assignments,
  (select max(n.seen_at) from session n where n.tenant_id = s.tenant_id and n.subject_id = s.id::text
    and n.kind = 'staff') as "lastSeenAt"`

/**
 * The staff on whom the ability allows the action, as a condition on `staff s`: those who hold a role in an
 * office where it holds. Who holds none anywhere is only for those whom no office bounds.
 */
export function staffAllowed({ ability }: Scope, action: Action): Sql {
  if (ability.can(action, { kind: 'staff', officeId: null })) return sql`true`
  const there = rowsAllowed(ability, [action, 'staff'], { officeId: 'held.office_id' })
  return sql`exists (select from assignment held
    where held.tenant_id = s.tenant_id and held.staff_id = s.id and ${there})`
}

/** Stored staff as a line of a list. */
export function asStaffRow(scope: Scope, stored: StoredStaff): StaffRow {
  return {
    id: stored.id,
    name: stored.name,
    email: stored.email,
    state: stored.state,
    isLive: stored.isLive,
    version: stored.version,
    lastSeenAt: stored.lastSeenAt?.toISOString() ?? null,
    assignments: stored.assignments.map(({ role, office }) => ({
      role,
      office: { ...office, name: inWords(scope, office.name) },
    })),
  }
}
