import sql from 'sql-template-tag'
import { ownerDigest } from '../../documents/owner.ts'
import type { Scope } from '../../operation/scope.ts'
import { asksForFiles, type Form } from '../../service/form.ts'
import { attachmentUnknown } from './faults.ts'

/** Copies chosen attachments of a ticket for another one that is about to be opened; old id to new. Faults: ticket.attachment-unknown. */
export async function copyAttachments(
  scope: Scope,
  ticket: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (files.length === 0) return new Map()
  const copies = await scope.store.rows<{ from: string; to: string }>(sql`
    with chosen as (select f.*, gen_random_uuid() as copy from file f
      where f.tenant_id = ${scope.tenant.id} and f.ticket_id = ${ticket} and f.id = any(string_to_array(${files.join(',')}, ',')::uuid[])),
    copied as (insert into file (tenant_id, id, sha256, name, type, size, content, owner_digest)
      select tenant_id, copy, sha256, name, type, size, content, ${ownerDigest(scope)} from chosen)
    select id as "from", copy as "to" from chosen`)
  const copied = new Map(copies.map(({ from, to }) => [from, to]))
  const lost = files.find((file) => !copied.has(file))
  if (lost !== undefined) throw attachmentUnknown({ file: lost })
  return copied
}

/** The answers with the copies in place of the pictures, those that were not chosen left out. */
export function withCopies(
  form: Form,
  answers: Readonly<Record<string, unknown>>,
  copies: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const told = Object.entries(answers).flatMap(([name, value]) => {
    if (!asksForFiles(form[name]) || !Array.isArray(value)) return [[name, value] as const]
    const chosen = value.flatMap((id: unknown) => copies.get(String(id)) ?? [])
    return chosen.length > 0 ? [[name, chosen] as const] : []
  })
  return Object.fromEntries(told)
}

/** Gives copies that no answer names to the ticket too. */
export async function attach(
  { store, tenant }: Scope,
  ticket: string,
  files: Iterable<string>,
): Promise<void> {
  const ids = [...files].join(',')
  if (ids === '') return
  await store.rows(sql`
    update file set ticket_id = ${ticket}
    where tenant_id = ${tenant.id} and ticket_id is null and id = any(string_to_array(${ids}, ',')::uuid[])`)
}

/** Leaves the attachments that were not chosen with the office from which a ticket goes; faults: ticket.attachment-unknown. */
export async function leaveAttachments(
  { store, tenant }: Scope,
  { id, officeId }: { readonly id: string; readonly officeId: string },
  chosen: readonly string[] | undefined,
): Promise<void> {
  if (!chosen) return
  const own = await store.rows<{ id: string }>(sql`
    update file f set stays_with = case when f.id = any(string_to_array(${chosen.join(',')}, ',')::uuid[])
      then f.stays_with else coalesce(f.stays_with, ${officeId}::uuid) end
    where f.tenant_id = ${tenant.id} and f.ticket_id = ${id}
      and not exists (select from document d where d.tenant_id = f.tenant_id and d.file_id = f.id)
    returning f.id`)
  const lost = chosen.find((file) => !own.some((kept) => kept.id === file))
  if (lost !== undefined) throw attachmentUnknown({ file: lost })
}
