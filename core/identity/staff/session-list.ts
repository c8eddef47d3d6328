import sql from 'sql-template-tag'
import { demand } from '../../access/ability.ts'
import { auditing } from '../../audit/audit.ts'
import type { Scope } from '../../operation/scope.ts'
import { emitting } from '../../outbox/emit.ts'
import { unknownStaff } from '../../staff/faults.ts'
import { unknownSession } from '../faults.ts'
import type { SessionView } from './contract.ts'

interface Row {
  readonly id: string
  readonly beganAt: Date
  readonly seenAt: Date
  readonly until: Date
  readonly address: string | null
  readonly agent: string | null
}

/** The sessions that stand of whoever asks, the last used first. */
export async function sessionsOf({ store, tenant, actor, now }: Scope): Promise<SessionView[]> {
  const rows = await store.rows<Row>(sql`
    select id, created_at as "beganAt", seen_at as "seenAt", expires_at as until, address, agent from session
    where tenant_id = ${tenant.id} and subject_id = ${actor.id} and kind in ('staff', 'enrolling', 'token')
      and expires_at > ${now} order by seen_at desc limit 100`)
  return rows.map(({ beganAt, seenAt, until, ...row }) => ({
    ...row,
    isThis: row.id === actor.session?.id,
    beganAt: beganAt.toISOString(),
    seenAt: seenAt.toISOString(),
    until: until.toISOString(),
  }))
}

/** Ends a session of one's own; faults: identity.session-unknown. */
export async function endSession(scope: Scope, id: string): Promise<SessionView[]> {
  const { store, tenant, actor } = scope
  const ended = await store.row(sql`
    delete from session where tenant_id = ${tenant.id} and id = ${id} and subject_id = ${actor.id} returning id`)
  if (!ended) throw unknownSession({ session: id })
  await tellEnded(scope, actor.id)
  store.send(auditing(scope, { action: 'session.ended', data: { session: id } }))
  return sessionsOf(scope)
}

/** Ends every session of a member of staff in an office of the manager's; answers how many there were. Faults: staff.unknown, access.not-allowed. */
export async function endSessionsOf(scope: Scope, staff: string): Promise<{ ended: number }> {
  const { store, tenant, ability } = scope
  const found = await store.row(sql`
    select id from staff where tenant_id = ${tenant.id} and id = ${staff}`)
  if (!found) throw unknownStaff({ staff })
  const held = await store.rows<{ office: string }>(sql`
    select office_id as office from assignment where tenant_id = ${tenant.id} and staff_id = ${staff}`)
  const offices = held.map(({ office }) => office)
  const own = offices.find((officeId) => ability.can('remove', { kind: 'session', officeId }))
  if (!own) demand(ability, 'remove', { kind: 'session', officeId: offices[0] ?? null })
  const ended = await endAll(scope, staff)
  const data = { staff, ended }
  store.send(auditing(scope, { action: 'session.all-ended', office: own, data }))
  return { ended }
}

/** Ends every session and half-done sign-in of a member of staff, less one where it is named. */
export async function endAll(scope: Scope, staff: string, less?: string): Promise<number> {
  const { store, tenant } = scope
  const ended = await store.rows(sql`
    delete from session where tenant_id = ${tenant.id} and subject_id = ${staff}
      and kind in ('staff', 'enrolling', 'slip') and id is distinct from ${less ?? null}::uuid returning id`)
  await tellEnded(scope, staff)
  return ended.length
}

// Whoever listens with one of them hears it at once, on every node.
async function tellEnded(scope: Scope, staff: string) {
  const data = { staff: [staff] }
  scope.store.send(emitting(scope, { type: 'staff.access-changed', data }))
}
