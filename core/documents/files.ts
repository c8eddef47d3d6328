import { createHash, randomUUID } from 'node:crypto'
import sql from 'sql-template-tag'
import { demand, type Owned } from '../access/ability.ts'
import { noteReading } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import { cleanCode } from '../tickets/code.ts'
import { owned } from '../tickets/owned.ts'
import { fileNotTaken, fileTooLarge, unknownDocument } from './faults.ts'
import { fileType, safeName } from './file-type.ts'
import { ownerDigest } from './owner.ts'

const limitMb = 10

/** A file to be kept. */
export interface NewFile {
  readonly name: string
  readonly type: string
  readonly content: Buffer
  readonly ticket?: string
}

/** Keeps what somebody uploads, by content and not by name; faults: file.not-taken, file.too-large. */
export async function putFile(scope: Scope, sent: { name: string; content: string }) {
  const content = Buffer.from(sent.content, 'base64')
  const name = safeName(sent.name)
  if (content.length > limitMb * 1024 * 1024) throw fileTooLarge({ name, limit: limitMb })
  const type = fileType(content)
  if (!type) throw fileNotTaken({ name, found: content.subarray(0, 4).toString('hex') })
  const id = await keepFile(scope, { name, type, content })
  return { id, name, type, size: content.length }
}

/** Writes a file into the record and returns its id. */
export async function keepFile(
  scope: Scope,
  { name, type, content, ticket }: NewFile,
): Promise<string> {
  const id = randomUUID()
  await scope.store.rows(sql`
    insert into file (tenant_id, id, sha256, name, type, size, content, ticket_id, owner_digest)
    values (${scope.tenant.id}, ${id}, ${sha256(content)}, ${name}, ${type}, ${content.length}, ${content},
      ${ticket ?? null}, ${ownerDigest(scope)})`)
  return id
}

/** The SHA-256 of a content, hexadecimal. */
export function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

interface Kept {
  readonly name: string
  readonly type: string
  readonly content: Buffer
  readonly ticketId: string | null
  readonly ticketCode: string | null
  readonly officeId: string | null
  readonly serviceId: string | null
  readonly isDocument: boolean
  readonly personId: string | null
  readonly ownerDigest: string
}

/** A file's content for whoever may read what is attached to its ticket, or sent it and holds the ticket's code. */
export async function getFile(scope: Scope, id: string, code?: string) {
  const file = await scope.store.row<Kept>(sql`
    select f.name, f.type, f.content, f.ticket_id as "ticketId", t.code as "ticketCode", coalesce(f.stays_with, t.office_id) as "officeId",
      t.person_id as "personId", t.service_id as "serviceId", f.owner_digest as "ownerDigest",
      exists (select from document d where d.tenant_id = f.tenant_id and d.file_id = f.id) as "isDocument"
    from file f left join ticket t on t.tenant_id = f.tenant_id and t.id = f.ticket_id
    where f.tenant_id = ${scope.tenant.id} and f.id = ${id}`)
  if (!file) throw unknownDocument({ document: id })
  allow(scope, file, { id, code })
  if (file.ticketId) {
    noteReading(scope, {
      action: 'file.read',
      ticket: file.ticketId,
      person: file.personId,
      office: file.officeId,
      why: file.name,
    })
  }
  return { name: file.name, type: file.type, content: file.content.toString('base64') }
}

function allow(
  scope: Scope,
  file: Kept,
  { id, code }: { id: string; code: string | undefined },
): void {
  const isTracked =
    code !== undefined && file.personId === null && cleanCode(code) === file.ticketCode
  if (isTracked || (!file.ticketId && file.ownerDigest === ownerDigest(scope))) return
  const row = rowOf(scope, file)
  if (!row) throw unknownDocument({ document: id })
  demand(scope.ability, 'read', row)
}

function rowOf(
  scope: Scope,
  { officeId, personId, serviceId, isDocument }: Kept,
): Owned | undefined {
  if (!officeId || !serviceId) return undefined
  const kind = isDocument ? 'document' : 'attachment'
  return { ...owned(scope, { officeId, personId, serviceId }), kind }
}
