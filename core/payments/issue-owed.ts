import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { nextSerial } from '../protocol/next-serial.ts'
import { paymentLabel } from '../service/service-words.ts'
import { tell } from '../tickets/story.ts'
import type { Ticket } from '../tickets/ticket.entity.ts'
import { noticeNumber } from './notice-number.ts'

/** Issues what was reckoned under a name and not issued yet, the first due first; their ids, one word each. */
export async function issueOwed(
  scope: Scope,
  ticket: Ticket,
  name: string,
): Promise<Record<string, string>> {
  const { store, tenant, now } = scope
  const owed = await store.rows<{ id: string }>(sql`
    select id from payment
    where tenant_id = ${tenant.id} and ticket_id = ${ticket.id} and name = ${name} and state = 'to-issue'
    order by due_day, iupd for update`)
  for (const { id } of owed) {
    const { nav, iuv } = await nextNotice(scope)
    await store.rows(sql`
      update payment set state = 'issued', nav = ${nav}, iuv = ${iuv}, issued_at = ${now}
      where tenant_id = ${tenant.id} and id = ${id}`)
    await tellCharged(scope, ticket, { name, nav })
  }
  return owed.length === 0 ? {} : { payment: owed.map(({ id }) => id).join(' ') }
}

/** The numbers of the next notice of the organisation. */
export async function nextNotice(scope: Scope): Promise<{ nav: string; iuv: string }> {
  const serial = await nextSerial(scope, 'payment', 0)
  return noticeNumber(scope.tenant.profile.segregation ?? '00', serial)
}

/** Tells in the ticket's story that a payment was issued. */
export async function tellCharged(
  scope: Scope,
  ticket: Ticket,
  { name, nav }: { readonly name: string; readonly nav: string },
): Promise<void> {
  const data = { what: 'charged', name: paymentLabel(scope, ticket, name), nav }
  tell(scope, ticket, { kind: 'document', event: 'ticket.charged', data })
}
