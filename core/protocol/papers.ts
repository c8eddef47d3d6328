import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { Ticket } from '../tickets/ticket.entity.ts'
import type { Direction } from './contract.ts'
import type { Signature } from './signature.ts'

/** Who sent what came with a ticket, or receives what goes. */
export async function partyOf({ store, tenant }: Scope, ticket: Ticket, direction: Direction) {
  const person = await store.row<{ name: string }>(sql`
    select name from person where tenant_id = ${tenant.id} and id = ${ticket.personId}`)
  const name = person?.name ?? ticket.contact?.name ?? ''
  return { as: direction === 'received' ? ('sender' as const) : ('recipient' as const), name }
}

/** The files that came with a ticket, which are its attachments, or go, which are its documents. */
export function filesOf({ store, tenant }: Scope, ticket: string, direction: Direction) {
  return store.rows<Signature['files'][number]>(sql`
    select f.name, f.type, f.sha256 from file f
    where f.tenant_id = ${tenant.id} and f.ticket_id = ${ticket} and ${direction === 'sent'} = exists (
      select from document d where d.tenant_id = f.tenant_id and d.file_id = f.id)
    order by f.created_at, f.id`)
}
