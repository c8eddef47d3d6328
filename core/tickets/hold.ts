import sql, { type Sql } from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { unknownTicket } from './faults.ts'
import type { Held } from './held.ts'

/** The columns of what a ticket `t` is remembered by while it is held. */
export const heldColumns: Sql = sql`t.attend_by as alarm,
  exists (select from ticket m where m.tenant_id = t.tenant_id and m.merged_into = t.id) as "hasMerged"`

/** Holds a ticket, or remembers that it is held; faults: ticket.unknown. */
export async function hold({ store, tenant, unit }: Scope, id: string): Promise<Held> {
  const known = unit.held.get(id)
  if (known) return known
  const held = await store.row<Held>(sql`
    select ${heldColumns} from ticket t where t.tenant_id = ${tenant.id} and t.id = ${id} for update`)
  if (!held) throw unknownTicket({ ticket: id })
  unit.held.set(id, held)
  return held
}
