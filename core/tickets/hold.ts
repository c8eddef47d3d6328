import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { unknownTicket } from './faults.ts'

/** A ticket that is held against every other writer until the transaction ends. */
export interface Held {
  /** The alarm of its workflow; infinite where it set none, null where it never looked. */
  readonly alarm: Date | number | null
}

/** Holds a ticket; faults: ticket.unknown. */
export async function hold({ store, tenant }: Scope, id: string): Promise<Held> {
  const held = await store.row<Held>(sql`
    select attend_by as alarm from ticket where tenant_id = ${tenant.id} and id = ${id} for update`)
  if (!held) throw unknownTicket({ ticket: id })
  return held
}
