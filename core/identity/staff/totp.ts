import { generateSecret, generateURI, verify } from 'otplib'
import sql from 'sql-template-tag'
import type { Store } from '../../database/store.ts'
import type { Secrets } from '../../operation/secrets.ts'
import type { Tenant } from '../../tenancy/tenants.ts'
import { sealed, unsealed } from '../sealed.ts'

const purpose = 'authenticator secrets'
/** How many seconds an authenticator's clock may be off: one code before, one after. */
const drift = 30

/** A new secret for an authenticator, and the address that its QR code holds. */
export function newAuthenticator({ profile }: Tenant, email: string) {
  const secret = generateSecret()
  return { secret, uri: generateURI({ issuer: profile.name, label: email, secret }) }
}

/** A secret as it is kept. */
export const sealSecret = (secrets: Secrets, secret: string) => sealed(secret, secrets.key(purpose))

/** Six digits that were typed, and when. */
export interface TypedCode {
  readonly code: string
  readonly now: Date
}

/** The step of time at which an authenticator with this sealed secret showed the code, if it is later than `after`. */
export async function stepOfCode(
  secrets: Secrets,
  kept: string,
  { code, now, after = 0 }: TypedCode & { after?: number },
): Promise<number | undefined> {
  if (!/^\d{6}$/.test(code)) return undefined
  const found = await verify({
    secret: unsealed(kept, secrets.key(purpose)),
    token: code,
    epoch: Math.floor(now.getTime() / 1000),
    epochTolerance: drift,
    afterTimeStep: after,
  })
  return found.valid && 'timeStep' in found ? found.timeStep : undefined
}

/** Whose code it is. */
export interface CodeOf extends TypedCode {
  readonly staff: string
}

/** Whether the code is one of the person's authenticator that was not used before; it is used now. */
export async function useTotp(
  { store, tenant, secrets }: { store: Store; tenant: Tenant; secrets: Secrets },
  { staff, code, now }: CodeOf,
): Promise<boolean> {
  const kept = await store.row<{ sealed: string; lastStep: string }>(sql`
    select sealed, last_step as "lastStep" from totp where tenant_id = ${tenant.id} and staff_id = ${staff}`)
  if (!kept) return false
  const step = await stepOfCode(secrets, kept.sealed, { code, now, after: Number(kept.lastStep) })
  if (step === undefined) return false
  const used = await store.row(sql`
    update totp set last_step = ${step}, used_at = ${now}
    where tenant_id = ${tenant.id} and staff_id = ${staff} and last_step < ${step} returning staff_id`)
  return used !== undefined
}
