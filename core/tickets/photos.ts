import sql from 'sql-template-tag'
import { ownerDigest } from '../documents/owner.ts'
import type { Scope } from '../operation/scope.ts'
import { asksForFiles, type Form } from '../service/form.ts'
import { photoUnknown } from './faults.ts'
import type { Ticket } from './ticket.entity.ts'

/** The ids of the pictures and papers that the answers name. */
export function photosIn(form: Form, answers: Readonly<Record<string, unknown>>): string[] {
  const fields = Object.keys(form).filter((name) => asksForFiles(form[name]))
  return fields.flatMap((name) => {
    const ids = answers[name]
    return Array.isArray(ids) ? ids.map(String) : []
  })
}

/** Gives the files named in the answers to the ticket; only their sender's own. Faults: ticket.photo-unknown. */
export async function claimPhotos(scope: Scope, ticket: Ticket, form: Form): Promise<void> {
  const ids = photosIn(form, ticket.answers)
  if (ids.length === 0) return
  const claimed = await scope.store.rows<{ id: string }>(sql`
    update file set ticket_id = ${ticket.id}
    where tenant_id = ${scope.tenant.id} and id = any(string_to_array(${ids.join(',')}, ',')::uuid[])
      and ticket_id is null and owner_digest = ${ownerDigest(scope)}
    returning id`)
  const lost = ids.find((id) => !claimed.some((file) => file.id === id))
  if (lost) throw photoUnknown({ photo: lost })
}
