import sql from 'sql-template-tag'
import { keepFile } from '../documents/files.ts'
import type { Scope } from '../operation/scope.ts'

/** A picture or paper that came with a ticket, with its content. */
export interface Photo {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly content: Buffer
}

/** The pictures and papers that came with a ticket; its documents are not among them. */
export function readPhotos({ store, tenant }: Scope, ticket: string): Promise<Photo[]> {
  return store.rows<Photo>(sql`
    select f.id, f.name, f.type, f.content from file f
    where f.tenant_id = ${tenant.id} and f.ticket_id = ${ticket}
      and not exists (select from document d where d.tenant_id = f.tenant_id and d.file_id = f.id)`)
}

/** The same answers, with copies of the pictures in this organisation in place of the old ones. */
export async function copyPhotos(
  scope: Scope,
  answers: Readonly<Record<string, unknown>>,
  photos: readonly Photo[],
): Promise<Record<string, unknown>> {
  const copies = new Map<unknown, string>()
  for (const { id, ...photo } of photos) copies.set(id, await keepFile(scope, photo))
  const renamed = (value: unknown) =>
    Array.isArray(value) ? value.map((id: unknown) => copies.get(id) ?? id) : value
  return Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, renamed(value)]))
}
