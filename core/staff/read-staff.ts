import sql from 'sql-template-tag'
import type { Action } from '../access/vocabulary.ts'
import type { Scope } from '../operation/scope.ts'
import type { StaffView } from './contract.ts'
import { unknownStaff } from './faults.ts'
import { beyond, holdStaff } from './held-staff.ts'
import { asStaffRow, staffColumns, type StoredStaff } from './staff-rows.ts'

/** Someone who serves, with what keeps them in; faults: staff.unknown, access.not-allowed. */
export async function readStaff(scope: Scope, id: string): Promise<StaffView> {
  const held = await holdStaff(scope, id, 'read')
  const offices = held.assignments.map(({ office }) => office)
  const may = (action: Action) =>
    [null, ...offices].some((officeId) => scope.ability.can(action, { kind: 'staff', officeId }))
  const isWhole = (await beyond(scope, held)) === undefined
  return {
    ...(await storedView(scope, id)),
    may: {
      edit: may('edit'),
      leave: may('remove') && isWhole && id !== scope.actor.id,
      invite: may('invite') && isWhole,
    },
  }
}

type Stored = StoredStaff & {
  readonly invitedAt: Date | null
  readonly leftAt: Date | null
} & Pick<StaffView, 'hasPassword' | 'sessions' | 'factors' | 'openTickets'>

async function storedView(scope: Scope, id: string): Promise<Omit<StaffView, 'may'>> {
  const { store, tenant, now } = scope
  const at = now.toISOString()
  const found = await store.row<Stored>(sql`
    select ${staffColumns}, s.invited_at as "invitedAt", s.left_at as "leftAt",
      s.password_hash is not null as "hasPassword",
      (select count(*)::int from session n where n.tenant_id = s.tenant_id and n.subject_id = s.id::text
        and n.kind = 'staff' and n.expires_at > ${at}::timestamptz) as sessions,
      (select count(*)::int from passkey f where f.tenant_id = s.tenant_id and f.staff_id = s.id)
        + (select count(*)::int from totp f where f.tenant_id = s.tenant_id and f.staff_id = s.id) as factors,
      (select count(*)::int from ticket t where t.tenant_id = s.tenant_id and t.assignee_id = s.id
        and not t.is_ended) as "openTickets"
    from staff s where s.tenant_id = ${tenant.id} and s.id = ${id}`)
  if (!found) throw unknownStaff({ staff: id })
  const { invitedAt, leftAt, hasPassword, sessions, factors, openTickets } = found
  const dates = {
    invitedAt: invitedAt?.toISOString() ?? null,
    leftAt: leftAt?.toISOString() ?? null,
  }
  return { ...asStaffRow(scope, found), ...dates, hasPassword, sessions, factors, openTickets }
}
