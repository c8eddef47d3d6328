import sql from 'sql-template-tag'
import { auditing } from '../../audit/audit.ts'
import type { Scope } from '../../operation/scope.ts'
import { signInExpired } from '../oidc/faults.ts'
import { workdaySeconds } from '../session-limits.ts'
import { demandProvedAccount } from './demand-account.ts'
import { newRecoveryCodes, recoveryCodesLeft } from './recovery-codes.ts'
import { takeSlip, type SlipPurpose } from './slip.ts'

/** What was kept when the person who asks began to make a factor; faults: identity.sign-in-expired, identity.proof-needed. */
export async function begunBy(scope: Scope, ticket: string, purpose: SlipPurpose): Promise<string> {
  const { store, tenant, now } = scope
  const account = await demandProvedAccount(scope)
  const slip = await takeSlip(store, tenant, { ticket, purpose, now })
  if (slip.staff !== account.id) throw signInExpired({})
  return slip.kept
}

/** A factor was made: with the first one come recovery codes, and whoever owed one owes no more. */
export async function enrolled(scope: Scope, action: string) {
  const { store, tenant, now, lent, actor } = scope
  store.send(auditing(scope, { action }))
  await store.rows(sql`
    update session set kind = 'staff', expires_at = created_at + make_interval(secs => ${workdaySeconds})
    where tenant_id = ${tenant.id} and id = ${actor.session?.id ?? null} and kind = 'enrolling'`)
  const of = { store, tenant, secrets: lent.secrets, staff: actor.id }
  const hasSome = (await recoveryCodesLeft(of)) > 0
  return { recoveryCodes: hasSome ? null : await newRecoveryCodes(of, now) }
}
