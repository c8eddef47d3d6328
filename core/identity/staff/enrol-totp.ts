import sql from 'sql-template-tag'
import type { Scope } from '../../operation/scope.ts'
import type { TotpFinish } from './contract.ts'
import { demandProvedAccount } from './demand-account.ts'
import { begunBy, enrolled } from './enrolled.ts'
import { factorNotValid } from './faults.ts'
import { writeSlip } from './slip.ts'
import { newAuthenticator, sealSecret, stepOfCode } from './totp.ts'

/** A new secret for an authenticator, which counts for nothing until its first code has come. */
export async function beginTotp(scope: Scope) {
  const { store, tenant, now, lent } = scope
  const account = await demandProvedAccount(scope)
  const { secret, uri } = newAuthenticator(tenant, account.email)
  const kept = sealSecret(lent.secrets, secret)
  const slip = { purpose: 'make-totp', staff: account.id, kept, now } as const
  return { ticket: await writeSlip(store, tenant, slip), secret, uri }
}

/** Keeps the authenticator that showed its first code; faults: identity.factor-not-valid, identity.sign-in-expired. */
export async function finishTotp(scope: Scope, { ticket, code }: TotpFinish) {
  const { store, tenant, now, lent, actor } = scope
  const kept = await begunBy(scope, ticket, 'make-totp')
  const step = await stepOfCode(lent.secrets, kept, { code, now })
  if (step === undefined) throw factorNotValid({})
  await store.rows(sql`
    insert into totp (tenant_id, staff_id, sealed, last_step, made_at)
    values (${tenant.id}, ${actor.id}, ${kept}, ${step}, ${now})
    on conflict (tenant_id, staff_id) do update set sealed = excluded.sealed, last_step = excluded.last_step,
      made_at = excluded.made_at, used_at = null`)
  return enrolled(scope, 'staff.totp-made')
}
