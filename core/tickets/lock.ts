import sql, { raw } from 'sql-template-tag'
import type { ChangeScope } from '../operation/scope.ts'
import { meetOffice, officeOfTicket, type StoredOffice } from '../tenancy/offices.ts'
import { unknownTicket } from './faults.ts'
import type { Held } from './held.ts'
import { heldColumns } from './hold.ts'
import { Ticket } from './ticket.entity.ts'

/**
 * The ticket with its office, held against every other writer until the transaction ends; however often it is
 * asked for, one entity. Faults: ticket.unknown.
 */
export async function lock(scope: ChangeScope, id: string): Promise<Ticket> {
  const { entities, store, tenant } = scope
  const held = entities.getUnitOfWork().getById(Ticket, [tenant.id, id])
  if (held) return held
  // A statement of our own: its plan is kept, while that of `findOne` is made each time.
  const found = await store.row<Held & { readonly office: StoredOffice }>(sql`
    select ${columnsOf(scope)}, ${officeOfTicket} as office, ${heldColumns}
    from ticket t where t.tenant_id = ${tenant.id} and t.id = ${id} for update`)
  if (!found) throw unknownTicket({ ticket: id })
  const { office, alarm, hasMerged, ...row } = found
  scope.unit.held.set(id, { alarm, hasMerged })
  meetOffice(scope, office)
  return entities.map(Ticket, row)
}

const columnsOf = ({ entities }: ChangeScope) =>
  raw(
    entities
      .getMetadata(Ticket)
      .props.flatMap(({ fieldNames }) => fieldNames)
      .join(', '),
  )
