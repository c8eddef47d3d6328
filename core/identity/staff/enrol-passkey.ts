import type { Scope } from '../../operation/scope.ts'
import type { PasskeyFinish } from './contract.ts'
import { demandProvedAccount } from './demand-account.ts'
import { begunBy, enrolled } from './enrolled.ts'
import { makingPasskey, takePasskey } from './passkeys.ts'
import { writeSlip } from './slip.ts'

/** What the browser needs to make a passkey for the person who asks. */
export async function beginPasskey(scope: Scope) {
  const { store, tenant, now, lent } = scope
  const account = await demandProvedAccount(scope)
  const options = await makingPasskey(store, tenant, { ...account, publicUrl: lent.publicUrl })
  const slip = { purpose: 'make-passkey', staff: account.id, kept: options.challenge, now } as const
  return { ticket: await writeSlip(store, tenant, slip), options }
}

/** Keeps the passkey that was made; faults: identity.factor-not-valid, identity.sign-in-expired. */
export async function finishPasskey(scope: Scope, made: PasskeyFinish) {
  const { store, tenant, now, lent } = scope
  const challenge = await begunBy(scope, made.ticket, 'make-passkey')
  const { name, passkey } = made
  const at = { staff: scope.actor.id, publicUrl: lent.publicUrl, now }
  await takePasskey(store, tenant, { ...at, name, passkey, challenge })
  return enrolled(scope, 'staff.passkey-made')
}
