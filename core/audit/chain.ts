import { createHash } from 'node:crypto'

/** The hash before the first line of a chain: 32 zero bytes. */
export const beginning: Buffer = Buffer.alloc(32)

/**
 * A line's canonical form, as a list of SQL over `audit a`: every column as text, in this order for ever.
 * The instant is in microseconds since 1970, `data` as PostgreSQL writes jsonb: keys sorted, spaces fixed.
 */
export const lineColumns = `a.tenant_id::text, a.seq::text, (extract(epoch from a.at) * 1000000)::bigint::text,
  a.actor_kind, a.actor_id, a.actor_name, a.role, a.office_id::text, a.action, a.ticket_id::text, a.person_id::text,
  a.why, a.data::text, a.address, a.session_id::text, a.behalf_of::text, a.mandate_id::text, a.transaction::text,
  a.is_reading::text`

/** A line as `lineColumns` selects it: null where nothing is, which is not the empty text. */
export type CanonicalLine = readonly (string | null)[]

/**
 * The hash of a line in its place: SHA-256 over the 32 bytes of the hash before it, then the line as a JSON
 * array of texts and nulls in UTF-8. Whoever has the rows can reckon it with any tool.
 */
export function linkHash(before: Buffer, line: CanonicalLine): Buffer {
  return createHash('sha256').update(before).update(JSON.stringify(line)).digest()
}
