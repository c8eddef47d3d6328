import sql from 'sql-template-tag'
import { auditing } from '../../audit/audit.ts'
import type { Scope } from '../../operation/scope.ts'
import type { Factors } from './contract.ts'
import { demandAccount, demandProvedAccount } from './demand-account.ts'
import { lastFactor, unknownFactor } from './faults.ts'
import { newRecoveryCodes, recoveryCodesLeft } from './recovery-codes.ts'

interface Kept {
  readonly id: string
  readonly name: string
  readonly madeAt: Date
  readonly usedAt: Date | null
}

/** What the person who asks has to sign in with. */
export async function factorsOf(scope: Scope): Promise<Factors> {
  const { store, tenant } = scope
  const { id, hash } = await demandAccount(scope)
  const passkeys = await store.rows<Kept>(sql`
    select id, name, made_at as "madeAt", used_at as "usedAt" from passkey
    where tenant_id = ${tenant.id} and staff_id = ${id} order by made_at`)
  const totp = await store.row<Pick<Kept, 'madeAt' | 'usedAt'>>(sql`
    select made_at as "madeAt", used_at as "usedAt" from totp
    where tenant_id = ${tenant.id} and staff_id = ${id}`)
  return {
    hasPassword: hash !== null,
    isDemanded: isDemanded(scope),
    passkeys: passkeys.map((kept) => ({ id: kept.id, name: kept.name, ...timesOf(kept) })),
    totp: totp ? timesOf(totp) : null,
    recoveryCodesLeft: await recoveryCodesLeft({ store, tenant, staff: id }),
  }
}

/** Takes a passkey away; faults: identity.factor-unknown, identity.last-factor, identity.proof-needed. */
export async function removePasskey(scope: Scope, id: string): Promise<Factors> {
  const { store, tenant, actor } = scope
  await demandProvedAccount(scope)
  const gone = await store.row(sql`
    delete from passkey where tenant_id = ${tenant.id} and staff_id = ${actor.id} and id = ${id} returning id`)
  if (!gone) throw unknownFactor({})
  return without(scope, 'staff.passkey-removed')
}

/** Takes the authenticator away; faults: identity.factor-unknown, identity.last-factor, identity.proof-needed. */
export async function removeTotp(scope: Scope): Promise<Factors> {
  const { store, tenant, actor } = scope
  await demandProvedAccount(scope)
  const gone = await store.row(sql`
    delete from totp where tenant_id = ${tenant.id} and staff_id = ${actor.id} returning staff_id`)
  if (!gone) throw unknownFactor({})
  return without(scope, 'staff.totp-removed')
}

/** A new set of recovery codes, shown this once; faults: identity.proof-needed. */
export async function renewRecoveryCodes(scope: Scope): Promise<{ codes: string[] }> {
  const { store, tenant, lent, now } = scope
  const { id } = await demandProvedAccount(scope)
  const of = { store, tenant, secrets: lent.secrets, staff: id }
  const codes = await newRecoveryCodes(of, now)
  store.send(auditing(scope, { action: 'staff.recovery-codes-made' }))
  return { codes }
}

async function without(scope: Scope, action: string): Promise<Factors> {
  const { store, tenant, actor } = scope
  const left = await factorsOf(scope)
  const isNone = left.passkeys.length === 0 && !left.totp
  if (isNone && isDemanded(scope)) throw lastFactor({})
  if (isNone)
    await store.rows(
      sql`delete from recovery_code where tenant_id = ${tenant.id} and staff_id = ${actor.id}`,
    )
  store.send(auditing(scope, { action }))
  return isNone ? { ...left, recoveryCodesLeft: 0 } : left
}

const isDemanded = ({ tenant }: Scope) => tenant.profile.secondFactor === 'required'

const timesOf = ({ madeAt, usedAt }: Pick<Kept, 'madeAt' | 'usedAt'>) => ({
  madeAt: madeAt.toISOString(),
  usedAt: usedAt?.toISOString() ?? null,
})
