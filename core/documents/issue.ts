import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { DocumentOrder } from '../plugin/face/outcome.ts'
import { tell } from '../tickets/story.ts'
import type { Ticket } from '../tickets/ticket.entity.ts'
import { keepFile } from './files.ts'
import type { Setter } from './letter.ts'
import { letterOf } from './letter-of.ts'
import { numberDocument, type Numbered } from './number-document.ts'

/** A document to be made, and what turns its letter into a PDF. */
export interface Issuing {
  readonly order: DocumentOrder
  readonly set: Setter
}

/** Numbers, sets, keeps and tells a document; the number is taken only if all of it holds. */
export async function issueDocument(
  scope: Scope,
  ticket: Ticket,
  { order, set }: Issuing,
): Promise<void> {
  const numbered = await numberDocument(scope, order, ticket.officeId)
  const { id, number } = numbered
  const content = await set(letterOf(scope, numbered))
  const name = `${order.title} ${number.replaceAll('/', '-')}.pdf`
  const file = await keepFile(scope, { name, type: 'application/pdf', content, ticket: ticket.id })
  await insert(scope, { ...numbered, file, ticket: ticket.id })
  const data = { name: order.title, number, document: id }
  tell(scope, ticket, { kind: 'document', event: 'ticket.document-issued', data })
}

interface Kept extends Numbered {
  readonly file: string
  readonly ticket: string
}

async function insert(
  scope: Scope,
  { order, id, number, office, file, ticket }: Kept,
): Promise<void> {
  await scope.store.rows(sql`
    insert into document (tenant_id, id, ticket_id, file_id, register, number, title, facts, office_id, issued_at, valid_until)
    values (${scope.tenant.id}, ${id}, ${ticket}, ${file}, ${order.register}, ${number}, ${order.title},
      ${JSON.stringify(order.facts)}::jsonb, ${office.id}, ${scope.now.toISOString()}::timestamptz, ${order.validUntil}::date)`)
}
