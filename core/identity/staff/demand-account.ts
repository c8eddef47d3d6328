import type { Scope } from '../../operation/scope.ts'
import { demandProof } from '../proof.ts'
import { accountById, type StaffAccount } from './accounts.ts'
import { staffOnly } from './faults.ts'

/** The account of the member of staff who asks; faults: identity.staff-only. */
export async function demandAccount({ store, tenant, actor }: Scope): Promise<StaffAccount> {
  const account = actor.kind === 'staff' ? await accountById(store, tenant, actor.id) : undefined
  if (!account) throw staffOnly({})
  return account
}

/** The same, of somebody who has just proved who they are; faults: identity.proof-needed too. */
export async function demandProvedAccount(scope: Scope): Promise<StaffAccount> {
  demandProof(scope)
  return demandAccount(scope)
}
