import sql from 'sql-template-tag'
import type { Caller, Kernel } from '../kernel.ts'
import type { Turn } from './by-itself.ts'
import type { Hands } from './hands.ts'

interface Waiting {
  readonly id: string
  readonly address: string
  readonly subject: string
  readonly body: string
}

/** Sends what waits to be sent; a mail that was sent twice carries the same id twice. */
export async function deliver(
  kernel: Kernel,
  caller: Caller,
  { turn, hands }: { turn: Turn; hands: Hands },
): Promise<void> {
  const { tenant } = caller
  const waiting = await kernel.withRows(caller, ({ store }) =>
    store.rows<Waiting>(sql`
    select id, address, subject, body from message
    where tenant_id = ${tenant.id} and ticket_id = ${turn.id} and sent_at is null and address is not null
    order by created_at`),
  )
  for (const { id, address, subject, body } of waiting) {
    const from = `"${tenant.profile.name}" <noreply@${tenant.slug}.example>`
    await hands.mailer.send({ id, from, to: address, subject, text: body })
    await kernel.withRows(caller, ({ store }) =>
      store.rows(sql`
      update message set sent_at = ${caller.now} where tenant_id = ${tenant.id} and id = ${id}`),
    )
  }
}
