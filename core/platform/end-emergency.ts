import sql from 'sql-template-tag'
import { auditing } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import { emitting } from '../outbox/emit.ts'
import type { Emergency } from './contract.ts'
import { ownEmergency } from './emergencies.ts'
import { unknownEmergency } from './faults.ts'

/** An administrator of the tenant shows whoever looks in the door; faults: platform.unknown-emergency. */
export async function endEmergency(scope: Scope, id: string): Promise<Emergency> {
  const { store, tenant, actor, now } = scope
  const emergency = await ownEmergency(scope, id)
  if (!emergency) throw unknownEmergency({})
  if (!emergency.isOpen) return emergency
  await store.rows(sql`
    update emergency set ended_at = ${now}, ended_by = ${actor.name} where tenant_id = ${tenant.id} and id = ${id}`)
  await store.rows(sql`delete from session where tenant_id = ${tenant.id} and subject_id = ${id}`)
  store.send(auditing(scope, { action: 'emergency.ended', data: { emergency: id } }))
  store.send(emitting(scope, { type: 'emergency.ended', data: { emergency: id } }))
  return (await ownEmergency(scope, id)) ?? emergency
}
