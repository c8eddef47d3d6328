import sql from 'sql-template-tag'
import { auditing } from '../audit/audit.ts'
import { csvOf } from '../operation/csv.ts'
import type { Scope } from '../operation/scope.ts'
import { today } from '../tenancy/today.ts'
import { staffAllowed } from './staff-rows.ts'

interface Line {
  readonly email: string
  readonly name: string
  readonly role: string | null
  readonly office: string | null
  readonly state: string
}

/** The staff whom the actor may export, a line for each role that they hold; an import can read it. */
export async function exportStaff(scope: Scope): Promise<{ name: string; csv: string }> {
  const lines = await scope.store.rows<Line>(sql`
    select s.email, s.name, a.role, o.code as office, s.state from staff s
      left join assignment a on a.tenant_id = s.tenant_id and a.staff_id = s.id
      left join office o on o.tenant_id = a.tenant_id and o.id = a.office_id
    where s.tenant_id = ${scope.tenant.id} and ${staffAllowed(scope, 'export')}
    order by lower(s.name), s.id, o.code, a.role`)
  const data = { lines: lines.length }
  scope.store.send(auditing(scope, { action: 'staff.exported', data }))
  const cells = lines.map(({ email, name, role, office, state }) => [
    email,
    name,
    role,
    office,
    state,
  ])
  return {
    name: `${scope.tenant.slug}-staff-${today(scope)}.csv`,
    csv: csvOf([['email', 'name', 'role', 'office', 'state'], ...cells]),
  }
}
