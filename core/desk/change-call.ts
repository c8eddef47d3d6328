import { LockMode } from '@mikro-orm/core'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { auditing, type AuditLine } from '../audit/audit.ts'
import type { ChangeScope } from '../operation/scope.ts'
import { emitting } from '../outbox/emit.ts'
import { Call } from './call.entity.ts'
import type { WrapUp } from './contract.ts'
import {
  callHasChanged,
  callIsClosed,
  callIsTaken,
  checksNeeded,
  unknownCall,
  unknownPerson,
} from './faults.ts'

const checksWanted = 2

/** An operator picks the call up; faults: call.is-taken, call.is-closed. */
export async function takeCall(
  scope: ChangeScope,
  asked: { call: string; version: number },
): Promise<void> {
  const call = await lock(scope, asked.call)
  if (call.agentId && call.agentId !== scope.actor.id)
    throw callIsTaken({ by: await nameOf(scope, call.agentId) })
  demandVersion(call, asked.version)
  call.agentId = scope.actor.id
  call.answeredAt ??= scope.now
  if (call.state === 'ringing') call.state = 'talking'
  await save(scope, call, { action: 'call.taken' })
}

/** The operator recognised the caller by what they said, and vouches for it by name; faults: call.checks-needed, person.unknown. */
export async function identifyCaller(
  scope: ChangeScope,
  asked: { call: string; person: string; checks: readonly string[]; version: number },
): Promise<void> {
  const call = await lock(scope, asked.call)
  demandVersion(call, asked.version)
  const checks = [...new Set(asked.checks)]
  if (checks.length < checksWanted) throw checksNeeded({ needed: checksWanted })
  await demandPerson(scope, asked.person)
  call.personId = asked.person
  call.checks = checks
  await save(scope, call, { action: 'call.identified', person: asked.person, data: { checks } })
}

/** The operator writes what came of the call and closes it. */
export async function wrapUp(scope: ChangeScope, asked: z.output<typeof WrapUp>): Promise<void> {
  const call = await lock(scope, asked.call)
  // What the telephone tells meanwhile is no conflict for the operator who has the call.
  if (call.agentId !== scope.actor.id) demandVersion(call, asked.version)
  call.outcome = asked.outcome
  call.note = asked.note ?? null
  call.state = 'closed'
  call.endedAt ??= scope.now
  call.closedAt = scope.now
  await keepSheets(scope, call, asked.sheets)
  await save(scope, call, {
    action: 'call.closed',
    person: call.personId ?? null,
    data: { outcome: asked.outcome },
  })
}

async function lock(scope: ChangeScope, id: string): Promise<Call> {
  const key = { tenantId: scope.tenant.id, id }
  const call = await scope.entities.findOne(Call, key, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!call) throw unknownCall({ call: id })
  if (call.closedAt) throw callIsClosed({ call: id })
  return call
}

function demandVersion(call: Call, version: number): void {
  if (call.version !== version) throw callHasChanged({ version: call.version })
}

async function demandPerson(scope: ChangeScope, id: string): Promise<void> {
  const found = await scope.store.row(sql`
    select 1 from person where tenant_id = ${scope.tenant.id} and id = ${id}`)
  if (!found) throw unknownPerson({ person: id })
}

async function nameOf(scope: ChangeScope, staff: string): Promise<string> {
  const found = await scope.store.row<{ name: string }>(sql`
    select name from staff where tenant_id = ${scope.tenant.id} and id = ${staff}`)
  return found?.name ?? ''
}

async function keepSheets(
  scope: ChangeScope,
  call: Call,
  sheets: readonly string[],
): Promise<void> {
  await scope.store.rows(sql`
    insert into call_sheet (tenant_id, call_id, sheet_id, is_used)
    select s.tenant_id, ${call.id}::uuid, s.id, true from sheet s
    where s.tenant_id = ${scope.tenant.id} and s.id = any(string_to_array(${sheets.join(' ')}, ' '))
    on conflict (tenant_id, call_id, sheet_id) do update set is_used = true`)
}

async function save(scope: ChangeScope, call: Call, line: AuditLine): Promise<void> {
  await scope.entities.flush()
  const data = { ...line.data, call: call.id }
  await scope.store.rows(sql`
    with noted as (${auditing(scope, { ...line, data })})
    ${emitting(scope, { type: 'call.changed', call: call.id, data: { state: call.state, agent: call.agentId } })}`)
}
