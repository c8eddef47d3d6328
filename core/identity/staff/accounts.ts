import sql, { type Sql } from 'sql-template-tag'
import type { Store } from '../../database/store.ts'
import type { Tenant } from '../../tenancy/tenants.ts'
import type { Factor } from './contract.ts'

/** Somebody who serves, with what they sign in with. */
export interface StaffAccount {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly hash: string | null
  readonly factors: readonly Factor[]
}

/** The account with this address; nobody when they left. */
export function accountByEmail(store: Store, tenant: Tenant, email: string) {
  return account(store, tenant, sql`s.email = ${email.toLowerCase()}`)
}

/** The account of a staff member; nobody when they left. */
export function accountById(store: Store, tenant: Tenant, id: string) {
  return account(store, tenant, sql`s.id = ${id}`)
}

function account(store: Store, tenant: Tenant, fits: Sql): Promise<StaffAccount | undefined> {
  return store.row(sql`
    select s.id, s.name, s.email, s.password_hash as hash, array_remove(array[
      case when exists (select from passkey f where f.tenant_id = s.tenant_id and f.staff_id = s.id) then 'passkey' end,
      case when exists (select from totp f where f.tenant_id = s.tenant_id and f.staff_id = s.id) then 'totp' end,
      case when exists (select from recovery_code f where f.tenant_id = s.tenant_id and f.staff_id = s.id) then 'recovery-code' end
    ], null) as factors
    from staff s where s.tenant_id = ${tenant.id} and not s.is_leaver and ${fits}`)
}

/** Whether a second factor must follow a password: recovery codes stand in for one, and are none. */
export function hasFactor({ factors }: Pick<StaffAccount, 'factors'>): boolean {
  return factors.some((factor) => factor !== 'recovery-code')
}
