import { randomInt } from 'node:crypto'
import sql from 'sql-template-tag'
import type { Store } from '../../database/store.ts'
import type { Secrets } from '../../operation/secrets.ts'
import type { Tenant } from '../../tenancy/tenants.ts'

const many = 10
// Letters and digits that nobody takes for one another.
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const length = 12

/** Whose recovery codes. */
export interface RecoveryOf {
  readonly store: Store
  readonly tenant: Tenant
  readonly secrets: Secrets
  readonly staff: string
}

/** Ten new codes in place of the old ones; only their digests are kept. */
export async function newRecoveryCodes(of: RecoveryOf, now: Date): Promise<string[]> {
  const codes = Array.from({ length: many }, newCode)
  await of.store.rows(sql`
    delete from recovery_code where tenant_id = ${of.tenant.id} and staff_id = ${of.staff}`)
  await of.store.rows(sql`
    insert into recovery_code (tenant_id, staff_id, digest, made_at)
    select ${of.tenant.id}, ${of.staff}, digest, ${now}::timestamptz
    from unnest(${codes.map((code) => digestOf(of, code))}::text[]) as digest`)
  return codes
}

/** Whether the code is one of the person's; it works no more. */
export async function useRecoveryCode(of: RecoveryOf, code: string): Promise<boolean> {
  const used = await of.store.row(sql`
    delete from recovery_code where tenant_id = ${of.tenant.id} and staff_id = ${of.staff}
      and digest = ${digestOf(of, code)} returning digest`)
  return used !== undefined
}

/** How many codes the person has left. */
export async function recoveryCodesLeft({ store, tenant, staff }: Omit<RecoveryOf, 'secrets'>) {
  const left = await store.row<{ count: number }>(sql`
    select count(*)::int as count from recovery_code where tenant_id = ${tenant.id} and staff_id = ${staff}`)
  return left?.count ?? 0
}

// A keyed digest: whoever reads the record can try no codes against it.
function digestOf({ secrets, staff }: RecoveryOf, code: string): string {
  const letters = code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return secrets.digest('recovery codes', `${staff}/${letters}`)
}

function newCode(): string {
  const letters = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`
}
