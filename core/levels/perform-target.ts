import sql from 'sql-template-tag'
import type { ChangeScope } from '../operation/scope.ts'
import type { PlainAct } from '../tickets/once-only.ts'
import type { Ticket } from '../tickets/ticket.entity.ts'
import { compensate } from './compensate.ts'
import { isTargetKind, type TargetKind } from './level.ts'
import { tellTarget } from './tell-target.ts'

/** Does what falls due on a promise, once: warns the office, or notes the breach and what follows from it. */
export const performTarget: PlainAct = async (scope, ticket, { key }) => {
  const [what = '', kind = '', ...due] = key.split(':')
  if (!isTargetKind(kind)) return
  const about = { kind, dueAt: new Date(due.join(':')) }
  await (what === 'target-warn' ? warn(scope, ticket, about) : breakOne(scope, ticket, about))
}

/** Which promise, as it fell due when the turn was planned. */
export interface AboutTarget {
  readonly kind: TargetKind
  readonly dueAt: Date
}

async function warn(
  scope: ChangeScope,
  ticket: Ticket,
  { kind, dueAt }: AboutTarget,
): Promise<void> {
  const { store, tenant, now } = scope
  const warned = await store.row(sql`
    update ticket_target set warned_at = ${now.toISOString()}::timestamptz
    where tenant_id = ${tenant.id} and ticket_id = ${ticket.id} and kind = ${kind} and due_at = ${dueAt.toISOString()}::timestamptz
      and met_at is null and warned_at is null returning kind`)
  if (warned) await tellTarget(scope, ticket, { what: 'target-warned', kind, dueAt })
}

async function breakOne(
  scope: ChangeScope,
  ticket: Ticket,
  { kind, dueAt }: AboutTarget,
): Promise<void> {
  const { store, tenant } = scope
  const broken = await store.row<{ levelId: string }>(sql`
    update ticket_target set breached_at = due_at
    where tenant_id = ${tenant.id} and ticket_id = ${ticket.id} and kind = ${kind} and due_at = ${dueAt.toISOString()}::timestamptz
      and breached_at is null and (met_at is null or met_at > due_at) returning level_id as "levelId"`)
  if (!broken) return
  await tellTarget(scope, ticket, { what: 'target-broken', kind, dueAt })
  await compensate(scope, ticket, { kind, levelId: broken.levelId })
}
