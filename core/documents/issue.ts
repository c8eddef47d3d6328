import { randomUUID } from 'node:crypto'
import sql from 'sql-template-tag'
import { localDay } from '../lifecycle/zone.ts'
import type { WriteScope } from '../operation/scope.ts'
import type { DocumentOrder } from '../plugin/outcome.ts'
import { inWords, officeOf, type Office } from '../tenancy/offices.ts'
import { tell } from '../tickets/story.ts'
import type { Ticket } from '../tickets/ticket.entity.ts'
import { keepFile } from './files.ts'
import type { Letter } from './letter.ts'
import { documentNumber } from './number.ts'
import { verificationCode } from './verification-code.ts'

/** Turns a letter into a PDF. */
export type Setter = (letter: Letter) => Promise<Buffer>

/** Numbers, sets, keeps and tells a document; the number is taken only if all of it holds. */
export async function issueDocument(
  scope: WriteScope,
  ticket: Ticket,
  { order, set }: { order: DocumentOrder; set: Setter },
): Promise<void> {
  const id = randomUUID()
  const office = await officeOf(scope, ticket.officeId)
  const number = await nextNumber(scope, order.register, office)
  const content = await set(letterOf(scope, { order, id, number, office }))
  const name = `${order.title} ${number.replaceAll('/', '-')}.pdf`
  const file = await keepFile(scope, { name, type: 'application/pdf', content, ticket: ticket.id })
  await scope.store.rows(sql`
    insert into document (tenant_id, id, ticket_id, file_id, register, number, title, facts, office_id, issued_at, valid_until)
    values (${scope.tenant.id}, ${id}, ${ticket.id}, ${file}, ${order.register}, ${number}, ${order.title},
      ${JSON.stringify(order.facts)}::jsonb, ${office.id}, ${scope.now.toISOString()}::timestamptz, ${order.validUntil}::date)`)
  await tell(scope, ticket, {
    kind: 'document',
    event: 'ticket.document-issued',
    data: { name: order.title, number, document: id },
  })
}

async function nextNumber(scope: WriteScope, register: string, office: Office): Promise<string> {
  const year = Number(today(scope).slice(0, 4))
  const counted = await scope.store.row<{ last: number }>(sql`
    insert into counter as c (tenant_id, register, year, last) values (${scope.tenant.id}, ${register}, ${year}, 1)
    on conflict (tenant_id, register, year) do update set last = c.last + 1 returning last`)
  return documentNumber({ year, register, office: office.code, serial: counted?.last ?? 1 })
}

function letterOf(
  scope: WriteScope,
  { order, id, number, office }: { order: DocumentOrder; id: string; number: string; office: Office },
): Letter {
  const { profile, slug } = scope.tenant
  const code = verificationCode(scope.lent.secrets.key('documents'), id)
  return {
    lang: order.lang,
    issuer: { name: profile.name, colour: profile.brand.dark },
    office: inWords({ locale: order.lang }, office.name),
    title: order.title,
    ...(order.subtitle && { subtitle: order.subtitle }),
    number,
    issuedOn: today(scope),
    blocks: order.blocks,
    verification: { url: `${scope.lent.publicUrl}/verify/${slug}/${id}?k=${code}`, code },
    createdAt: scope.now,
  }
}

function today({ now, tenant }: WriteScope): string {
  return localDay(now, tenant.profile.calendar.timeZone)
}
