import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { Ticket } from '../tickets/ticket.entity.ts'
import { nextSerial } from './next-serial.ts'
import { digestOf, protocolNumber, type Signature } from './signature.ts'

/** Where a registration is found again. */
export type Registered = Readonly<Record<'registration' | 'number' | 'year', string>>

/** Enters what is signed under the next number of its area and year. */
export async function enter(
  scope: Scope,
  { id, officeId }: Ticket,
  signed: Omit<Signature, 'number' | 'at'>,
): Promise<Registered> {
  const { store, tenant, now } = scope
  const { area, year, direction } = signed
  const serial = await nextSerial(scope, `protocol ${area}`, year)
  const number = protocolNumber(serial)
  const at = now.toISOString()
  const signature: Signature = { ...signed, number, at }
  const kept = await store.row<{ id: string }>(sql`
    insert into registration (tenant_id, ticket_id, area, year, serial, direction, at, office_id, signature, digest)
    values (${tenant.id}, ${id}, ${area}, ${year}, ${serial}, ${direction}, ${at}::timestamptz, ${officeId},
      ${JSON.stringify(signature)}::jsonb, ${digestOf(signature)}) returning id`)
  return { registration: kept?.id ?? '', number, year: String(year) }
}
