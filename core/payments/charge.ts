import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { knownService, paymentLabel } from '../service/service-words.ts'
import { today } from '../tenancy/today.ts'
import { tell } from '../tickets/story.ts'
import type { Ticket } from '../tickets/ticket.entity.ts'
import { alreadyPaid, paymentUndeclared } from './faults.ts'
import { issueOwed, nextNotice, tellCharged } from './issue-owed.ts'

/** Which payment is issued, and under which key of its cause: the same one twice is one. */
export interface Charging {
  readonly name: string
  readonly key: string
}

/** Issues a payment of the service for a ticket, or all that was reckoned under its name; faults: payment.undeclared. */
export async function chargeFor(
  scope: Scope,
  ticket: Ticket,
  { name, key }: Charging,
): Promise<Record<string, string>> {
  const rule = knownService(scope, ticket)?.payments?.[name]
  if (!rule) throw paymentUndeclared({ payment: name })
  if (rule.amount === 'reckoned') return issueOwed(scope, ticket, name)
  const { store, tenant, now } = scope
  const { nav, iuv } = await nextNotice(scope)
  const until = rule.withinDays === undefined ? null : dayAfter(today(scope), rule.withinDays)
  const issued = await store.row<{ id: string }>(sql`
    insert into payment (tenant_id, ticket_id, name, iupd, amount, nav, iuv, state, due_day, issued_at)
    values (${tenant.id}, ${ticket.id}, ${name}, ${`${ticket.code} ${key}`}, ${rule.amount}, ${nav}, ${iuv}, 'issued', ${until}::date, ${now})
    on conflict (tenant_id, iupd) do nothing returning id`)
  if (!issued) return {}
  await tellCharged(scope, ticket, { name, nav })
  return { payment: issued.id }
}

/** Takes a payment back that was not paid yet; faults: payment.already-paid. */
export async function cancelPayment(scope: Scope, ticket: Ticket, id: string): Promise<void> {
  const { store, tenant, now } = scope
  const cancelled = await store.row<{ name: string; nav: string }>(sql`
    update payment set state = 'cancelled', cancelled_at = ${now}
    where tenant_id = ${tenant.id} and id = ${id} and state in ('to-issue', 'issued', 'expired') returning name, nav`)
  if (!cancelled) throw alreadyPaid({ nav: '' })
  const { name, nav } = cancelled
  const data = { what: 'charge-cancelled', name: paymentLabel(scope, ticket, name), nav }
  tell(scope, ticket, { kind: 'document', event: 'ticket.charge-cancelled', data })
}

function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
