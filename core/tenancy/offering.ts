import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { Tenant } from './tenants.ts'

/** The other organisations that offer a service and work, so that a ticket of it can be handed to them. */
export async function offering({ store, lent }: Scope, service: string): Promise<Tenant[]> {
  const offers = await store.rows<{ id: string }>(
    sql`select o as id from platform.offering(${service}) o`,
  )
  const ids = new Set(offers.map(({ id }) => id))
  return (await lent.tenants.all()).filter(({ id }) => ids.has(id))
}
