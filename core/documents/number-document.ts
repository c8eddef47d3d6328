import { randomUUID } from 'node:crypto'
import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { DocumentOrder } from '../plugin/face/outcome.ts'
import type { Office } from '../tenancy/office.ts'
import { officeOf } from '../tenancy/offices.ts'
import { today } from '../tenancy/today.ts'
import { documentNumber } from './number.ts'

/** An order with the identity that the record gave it. */
export interface Numbered {
  readonly order: DocumentOrder
  readonly id: string
  readonly number: string
  readonly office: Office
}

/** Gives an order its id and its register's next number of the year; without gaps, since a failed transaction gives it back. */
export async function numberDocument(
  scope: Scope,
  order: DocumentOrder,
  officeId: string,
): Promise<Numbered> {
  const office = await officeOf(scope, officeId)
  const year = Number(today(scope).slice(0, 4))
  const counted = await scope.store.row<{ last: number }>(sql`
    insert into counter as c (tenant_id, register, year, last)
    values (${scope.tenant.id}, ${order.register}, ${year}, 1)
    on conflict (tenant_id, register, year) do update set last = c.last + 1 returning last`)
  const serial = counted?.last ?? 1
  const number = documentNumber({
    year,
    register: order.register,
    office: office.code.toUpperCase(),
    serial,
  })
  return { order, id: randomUUID(), number, office }
}
