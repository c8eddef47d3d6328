import sql from 'sql-template-tag'
import type { Store } from '../database/store.ts'
import type { Kernel } from '../kernel.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import type { Mailer } from './mailer.ts'

interface Waiting {
  readonly id: string
  readonly address: string
  readonly subject: string
  readonly body: string
}

/** Sends the mails that wait, in every tenant; answers how many. A mail that was sent twice carries one id twice. */
export async function deliverMail({ lent, database }: Kernel, mailer: Mailer): Promise<number> {
  let sent = 0
  for (const tenant of await lent.tenants.all())
    while (await database.withRows(tenant.id, (store) => sendOne(store, tenant, mailer))) sent += 1
  return sent
}

// One transaction a mail: another process passes over the one that is on its way.
async function sendOne(store: Store, tenant: Tenant, mailer: Mailer): Promise<boolean> {
  const mail = await store.row<Waiting>(sql`
    select id, address, subject, body from mail where tenant_id = ${tenant.id} and sent_at is null
    order by created_at limit 1 for update skip locked`)
  if (!mail) return false
  const from = `"${tenant.profile.name}" <noreply@${tenant.slug}.example>`
  const { id, address, subject, body } = mail
  await mailer.send({ id, from, to: address, subject, text: body })
  // What was said may have held a secret: once it is sent it is not kept.
  await store.rows(sql`
    update mail set sent_at = now(), body = '' where tenant_id = ${tenant.id} and id = ${id}`)
  return true
}
