import sql, { type Sql } from 'sql-template-tag'
import { paymentView, type StoredPayment } from '../payments/view.ts'
import type { Registration } from '../protocol/contract.ts'
import type { Scope } from '../operation/scope.ts'
import type { Beside } from './beside-contract.ts'
import { effectAsJson, effectView, type StoredEffect } from './effects/effect-view.ts'
import { familyColumn, familyView, type StoredFamily } from './family/family-view.ts'
import { holdingView } from './holding/holder.ts'
import { owned } from './owned.ts'
import type { StoredTicket } from './find.ts'

/** What stands beside a ticket, as the query of its story brings it. */
export interface StoredBeside {
  readonly family: StoredFamily
  readonly payments: StoredPayment[] | null
  readonly registrations: Registration[] | null
  readonly effects: StoredEffect[] | null
  /** How many attachments there are. */
  readonly files: number
}

/** The column of what stands beside the ticket of a tenant. */
export function besideColumn(tenant: string, id: string): Sql {
  const own = (row: 'p' | 'e') =>
    row === 'p'
      ? sql`p.tenant_id = ${tenant} and p.ticket_id = ${id}`
      : sql`e.tenant_id = ${tenant} and e.ticket_id = ${id}`
  return sql`jsonb_build_object('family', ${familyColumn(tenant, id)},
    'files', (select count(*) from file f where f.tenant_id = ${tenant} and f.ticket_id = ${id}),
    'payments', (select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'amount', p.amount, 'nav', p.nav, 'iuv', p.iuv,
        'state', p.state, 'dueDay', p.due_day, 'paidAt', p.paid_at) order by p.issued_at) from payment p where ${own('p')}),
    'effects', (select jsonb_agg(${effectAsJson} order by e.seq) from effect e where ${own('e')}),
    'registrations', (select jsonb_agg(jsonb_build_object('id', r.id, 'year', r.year, 'number', lpad(r.serial::text, 7, '0'),
        'direction', r.direction, 'at', r.at, 'annulled', (select jsonb_build_object('at', a.at, 'by', a.by_name, 'why', a.why)
          from annulment a where a.tenant_id = r.tenant_id and a.registration_id = r.id)) order by r.at)
      from registration r where r.tenant_id = ${tenant} and r.ticket_id = ${id}))`
}

/** What stands beside a ticket, as its reader may see it: effects for those who serve. */
export function besideView(
  scope: Scope,
  ticket: StoredTicket,
  stored: StoredBeside | null,
): Beside {
  const isStaff = scope.actor.kind === 'staff'
  const mayRepair = isStaff && scope.ability.can('move', owned(scope, ticket))
  const { serviceId } = ticket
  const effects = isStaff ? (stored?.effects ?? []) : []
  return {
    ...familyView(scope, stored?.family ?? null),
    payments: (stored?.payments ?? []).map((one) => paymentView(scope, ticket, one)),
    registrations: (stored?.registrations ?? []).map((one) => shownTo(isStaff, one)),
    effects: effects.map((one) => effectView(scope, one, { serviceId, mayRepair })),
    holding: isStaff ? holdingView(scope, ticket, ticket.assignee) : null,
  }
}

// A citizen hears that it was annulled and why; which clerk did it is the organisation's own.
function shownTo(isStaff: boolean, { annulled, at, ...one }: Registration): Registration {
  const iso = (instant: string) => new Date(instant).toISOString()
  return {
    ...one,
    at: iso(at),
    annulled: annulled && {
      ...annulled,
      at: iso(annulled.at),
      by: isStaff ? annulled.by : '',
    },
  }
}

/** Whether an attachment is the reader's to open: what stayed with the office from which a ticket came is that office's. */
export function mayOpen(scope: Scope, ticket: StoredTicket, staysWith: string | null): boolean {
  if (staysWith === null || scope.actor.kind !== 'staff') return true
  const row = { ...owned(scope, { ...ticket, officeId: staysWith }), kind: 'attachment' } as const
  return scope.ability.can('read', row)
}
