import sql from 'sql-template-tag'
import { auditing } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import type { Emergency } from './contract.ts'
import { demandEmergency } from './emergencies.ts'
import { lineThere } from './line.ts'

/** Ends an emergency access before its time; faults: platform.unknown-emergency. */
export async function endBreakGlass(scope: Scope, id: string): Promise<Emergency> {
  const emergency = await demandEmergency(scope, id)
  if (!emergency.isOpen) return emergency
  const act = { action: 'emergency.ended', data: { emergency: id } }
  const line = JSON.stringify(lineThere(scope, act))
  await scope.store.rows(sql`select platform.end_break_glass(${id}, ${line}::jsonb)`)
  scope.store.send(auditing(scope, act))
  return demandEmergency(scope, id)
}
