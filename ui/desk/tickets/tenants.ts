import type { Client } from '../../kit/client.ts'

/** An organisation that may be handed a ticket. */
export interface TenantName {
  readonly slug: string
  readonly name: string
}

/** The organisations to which tickets of this one may be handed. */
export async function tenantsOf(client: Client): Promise<readonly TenantName[]> {
  const all: readonly TenantName[] = await (await client.open('tenants.list')).json()
  return all.filter(({ slug }) => slug !== client.tenant)
}
