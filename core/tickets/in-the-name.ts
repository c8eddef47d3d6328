import { dime } from '../identity/actor.ts'
import type { Caller } from '../kernel.ts'
import type { Tenant } from '../tenancy/tenants.ts'

/** DiMe acting in another organisation, in the name of the one that refers. */
export function inTheName(caller: Caller, tenant: Tenant): Caller {
  return { ...caller, tenant, actor: { ...dime, name: caller.tenant.profile.name } }
}
