import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { verificationCode } from '../../core/documents/verification-code.ts'
import { answers } from '../../core/testing/reports.ts'
import { ask, type Question } from './ask.ts'
import type { Inhabitants } from './inhabitants.ts'
import type { TwoTenants } from './two-tenants.ts'

/** One row of each kind, by what names it. */
export interface Rows {
  readonly ticket: string
  readonly trackingCode: string
  readonly call: string
  readonly person: string
  readonly file: string
  readonly document: string
  readonly verificationCode: string
  readonly sheet: string
}

/** The smallest picture there is. */
export const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** New rows of a tenant, made by its own people through the door; the document is written beside it. */
export async function makeRows(both: TwoTenants, whose: Inhabitants): Promise<Rows> {
  const { mark, citizen, machine, person } = whose
  const sent = async (operation: string, input: Question['input'], as: Question['as']) => {
    const question = { method: 'post', tenant: whose.tenant.slug, operation, input, as }
    return ask(both.url, question)
  }
  const file = idIn(await sent('files.put', { name: `${mark}.png`, content: picture }, citizen))
  const own = { description: mark, photos: [file] }
  const report = (more: object) => ({
    service: 'streets.report',
    answers: answers({ ...own, ...more }),
  })
  const ticket = idIn(await sent('tickets.submit', report({}), citizen))
  const tracked = await sent('tickets.submit', report({ photos: [] }), {})
  const ringing = {
    event: randomUUID(),
    call: randomUUID(),
    kind: 'ringing',
    at: new Date().toISOString(),
  }
  const call = idIn(
    await sent('calls.record-event', { ...ringing, from: '+390415550100' }, machine),
  )
  const document = await addDocument(both, whose, { ticket, file })
  const key = both.scratch.kernel.lent.secrets.key('documents')
  return {
    ticket,
    trackingCode: Coded.parse(JSON.parse(tracked.text)).code,
    call,
    person,
    file,
    document,
    verificationCode: verificationCode(key, document),
    sheet: whose.sheet,
  }
}

/** Names of rows that are nowhere. */
export function nowhere(): Rows {
  return {
    ticket: randomUUID(),
    trackingCode: '0000-0000-0000',
    call: randomUUID(),
    person: randomUUID(),
    file: randomUUID(),
    document: randomUUID(),
    verificationCode: '0000-0000-0000-0000',
    sheet: 'no-such-sheet',
  }
}

const Made = z.union([z.object({ id: z.uuid() }), z.object({ call: z.uuid() })])
const Coded = z.object({ code: z.string() })

function idIn({ text }: { readonly text: string }): string {
  const made = Made.parse(JSON.parse(text))
  return 'id' in made ? made.id : made.call
}

async function addDocument(
  { scratch }: TwoTenants,
  { tenant, mark }: Inhabitants,
  { ticket, file }: { ticket: string; file: string },
): Promise<string> {
  const id = randomUUID()
  await scratch.owner.query(
    `insert into document (tenant_id, id, ticket_id, file_id, register, number, title, facts, office_id, issued_at)
     select tenant_id, $3::uuid, id, $4, 'PROVA', $3::uuid::text, $5, '[]', office_id, now() from ticket where tenant_id = $1 and id = $2`,
    [tenant.id, ticket, id, file, mark],
  )
  return id
}
