import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'

/** A mail that belongs to no ticket: an invitation, a notice to administrators. */
export interface WrittenMail {
  readonly to: string
  readonly subject: string
  readonly body: string
}

/** Writes a mail in the transaction of what it tells of; its delivery follows by itself. */
export async function writeMail(scope: Scope, { to, subject, body }: WrittenMail): Promise<void> {
  const { store, tenant, now } = scope
  await store.rows(sql`
    insert into mail (tenant_id, address, subject, body, created_at)
    values (${tenant.id}, ${to}, ${subject}, ${body}, ${now})`)
}
