import { randomUUID } from 'node:crypto'
import sql from 'sql-template-tag'
import { auditing } from '../audit/audit.ts'
import type { ChangeScope } from '../operation/scope.ts'
import { emitting } from '../outbox/emit.ts'
import { Call } from './call.entity.ts'
import type { CallEvent } from './contract.ts'
import { eventOutOfOrder } from './faults.ts'
import { phoneKey } from './phone.ts'

const follows: Readonly<Record<CallEvent['kind'], { from: readonly string[]; to: string }>> = {
  ringing: { from: [], to: 'ringing' },
  answered: { from: ['ringing', 'talking'], to: 'talking' },
  held: { from: ['talking'], to: 'held' },
  resumed: { from: ['held'], to: 'talking' },
  ended: { from: ['ringing', 'talking', 'held', 'closed'], to: 'wrap-up' },
}

/**
 * Takes an event of the telephone system: the same event twice changes nothing, an event that cannot
 * follow what is known is refused. Faults: call.event-out-of-order.
 */
export async function recordEvent(scope: ChangeScope, event: CallEvent): Promise<{ call: string }> {
  await scope.store.rows(sql`select pg_advisory_xact_lock(hashtextextended(${event.call}, 0))`)
  const { call, isNew } = await findOrBegin(scope, event)
  if (await isKnown(scope, event)) return { call: call.id }
  const step = follows[event.kind]
  const isBeginning = event.kind === 'ringing' && isNew
  if (!isBeginning && !step.from.includes(call.state)) {
    throw eventOutOfOrder({ kind: event.kind, state: call.state })
  }
  await apply(scope, call, event)
  await keep(scope, call, event)
  return { call: call.id }
}

async function findOrBegin(
  scope: ChangeScope,
  event: CallEvent,
): Promise<{ call: Call; isNew: boolean }> {
  const key = { tenantId: scope.tenant.id, externalId: event.call }
  const known = await scope.entities.findOne(Call, key)
  if (known) return { call: known, isNew: false }
  if (event.kind !== 'ringing') throw eventOutOfOrder({ kind: event.kind, state: 'unknown' })
  const call = scope.entities.create(Call, {
    ...key,
    id: randomUUID(),
    state: 'ringing',
    phone: event.from ?? null,
    phoneKey: phoneKey(event.from),
    queue: event.queue ?? null,
    checks: [],
    startedAt: new Date(event.at),
    version: 1,
  })
  await scope.entities.persist(call).flush()
  return { call, isNew: true }
}

async function isKnown(scope: ChangeScope, event: CallEvent): Promise<boolean> {
  const found = await scope.store.row(sql`
    select 1 from call_event where tenant_id = ${scope.tenant.id} and event_id = ${event.event}`)
  return found !== undefined
}

async function apply(scope: ChangeScope, call: Call, event: CallEvent): Promise<void> {
  const at = new Date(event.at)
  call.state = follows[event.kind].to
  if (event.agent) call.agentId = await agentOf(scope, event.agent)
  if (event.kind === 'answered') call.answeredAt ??= at
  if (event.kind === 'ended') end(call, at)
  await scope.entities.flush()
}

// A call that nobody answered has nothing to wrap up, and one that was closed stays so.
function end(call: Call, at: Date): void {
  call.endedAt = at
  if (call.answeredAt && !call.closedAt) return
  call.state = 'closed'
  call.closedAt ??= at
}

async function agentOf(scope: ChangeScope, email: string): Promise<string | null> {
  const agent = await scope.store.row<{ id: string }>(sql`
    select id from staff where tenant_id = ${scope.tenant.id} and email = ${email.toLowerCase()}`)
  return agent?.id ?? null
}

async function keep(scope: ChangeScope, call: Call, event: CallEvent): Promise<void> {
  await scope.store.rows(sql`
    with kept as (
      insert into call_event (tenant_id, event_id, call_id, kind, at, body)
      values (${scope.tenant.id}, ${event.event}, ${call.id}, ${event.kind}, ${event.at}::timestamptz, ${JSON.stringify(event)}::jsonb)
    ), noted as (${auditing(scope, { action: `call.${event.kind}`, data: { call: call.id } })})
    ${emitting(scope, { type: 'call.changed', call: call.id, data: { state: call.state, agent: call.agentId } })}`)
}
