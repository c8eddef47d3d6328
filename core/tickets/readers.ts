import sql, { type Sql } from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { inWords, type Words } from '../tenancy/words.ts'
import type { TicketView } from './contract.ts'

/** Somebody of the staff who read a ticket, as the column below brings it. */
export interface StoredReader {
  readonly name: string
  readonly office: Words | null
  readonly at: string
  readonly why: string
}

const most = 20

/**
 * The column of those of the staff who read the ticket of a tenant, the latest first, each with the last time.
 * It goes by the index from one reader's last line to the next reader's, however often each of them has read.
 */
export function readersColumn(tenant: string, id: string): Sql {
  const readings = sql`(${id}::uuid, 'ticket.read', 'staff')`
  const last = sql`order by a.ticket_id desc, a.action desc, a.actor_kind desc, a.actor_id desc, a.seq desc limit 1`
  return sql`(with recursive line as (
      (select a.* from audit a where a.tenant_id = ${tenant} and (a.ticket_id, a.action, a.actor_kind) <= ${readings} ${last})
      union all
      select a.* from line l cross join lateral (select a.* from audit a where a.tenant_id = ${tenant}
        and (a.ticket_id, a.action, a.actor_kind, a.actor_id) < (l.ticket_id, l.action, l.actor_kind, l.actor_id) ${last}) a
      where (l.ticket_id, l.action, l.actor_kind) = ${readings})
    select jsonb_agg(s order by s.at desc) from (
      select l.actor_name as name, o.name as office, l.at, l.why from line l
      left join office o on o.tenant_id = l.tenant_id and o.id = l.office_id
      where (l.ticket_id, l.action, l.actor_kind) = ${readings} order by l.at desc limit ${most}) s)`
}

/** A reader in words. */
export function readerView(
  scope: Scope,
  { office, at, ...reader }: StoredReader,
): TicketView['seenBy'][number] {
  return { ...reader, at: new Date(at).toISOString(), office: office ? inWords(scope, office) : '' }
}
