import sql from 'sql-template-tag'
import { auditing } from '../../audit/audit.ts'
import type { Scope } from '../../operation/scope.ts'
import { hashPassword, isPassword } from '../password.ts'
import type { StaffAccount } from './accounts.ts'
import type { PasswordChange } from './contract.ts'
import { demandProvedAccount } from './demand-account.ts'
import { passwordWrong } from './faults.ts'
import { demandGoodPassword } from './password-rules.ts'
import { endAll } from './session-list.ts'

/** Changes one's password and ends one's other sessions; faults: identity.password-*, identity.proof-needed. */
export async function changePassword(
  scope: Scope,
  change: PasswordChange,
): Promise<{ ended: number }> {
  const account = await demandProvedAccount(scope)
  if (!(await isPassword(change.old, account.hash))) throw passwordWrong({})
  await setPassword(scope, account, change.new)
  scope.store.send(auditing(scope, { action: 'staff.password-changed' }))
  return { ended: await endAll(scope, account.id, scope.actor.session?.id) }
}

/** Sets a password that is not easily guessed; faults: identity.password-too-short, -too-common, -too-personal. */
export async function setPassword(
  { store, tenant }: Scope,
  account: Pick<StaffAccount, 'id' | 'name' | 'email'>,
  password: string,
): Promise<void> {
  demandGoodPassword(password, account)
  const hash = await hashPassword(password)
  await store.rows(sql`
    update staff set password_hash = ${hash} where tenant_id = ${tenant.id} and id = ${account.id}`)
}
