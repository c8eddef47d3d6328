import type { Client } from '../../kit/client.ts'

/** An organisation that may be handed a ticket. */
export interface TenantName {
  readonly slug: string
  readonly name: string
}

/** The organisations to which tickets of a service may be handed: those that offer it too. */
export async function tenantsOf(client: Client, service: string): Promise<readonly TenantName[]> {
  return (await client.open(`tenants.list?${new URLSearchParams({ service })}`)).json()
}
