import { auditing } from '../../audit/audit.ts'
import type { Scope } from '../../operation/scope.ts'
import { nobody } from '../actor.ts'
import { hasFactor } from './accounts.ts'
import { setPassword } from './change-password.ts'
import type { InvitationTaken, InvitationView, SecondAsked } from './contract.ts'
import { enter, type Entered, type StaffDoor, type Visit } from './enter.ts'
import { readInvitation, takeInvitation } from './invitation.ts'
import { endAll } from './session-list.ts'
import { askSecond } from './sign-in.ts'

/** Whom an invitation is for; wrong codes count by address. Faults: identity.invitation-not-valid, identity.too-many-attempts. */
export async function viewInvitation(
  door: StaffDoor,
  visit: Visit,
  code: string,
): Promise<InvitationView> {
  const { account, until } = await guessing(door, visit, (scope) => readInvitation(scope, code))
  return { name: account.name, email: account.email, until: until.toISOString() }
}

/** Sets the password of whoever was invited and lets them in; who has a second factor must show it. Faults: identity.*. */
export async function acceptInvitation(
  door: StaffDoor,
  visit: Visit,
  { code, password }: InvitationTaken,
): Promise<Entered | SecondAsked> {
  await guessing(door, visit, (scope) => readInvitation(scope, code))
  const account = await asNobody(door, visit, async (scope) => {
    const invited = await takeInvitation(scope, code)
    const { id } = invited.account
    await setPassword(scope, invited.account, password)
    await endAll(scope, id)
    scope.store.send(auditing(scope, { action: 'staff.password-set', data: { staff: id } }))
    return invited.account
  })
  return hasFactor(account)
    ? askSecond(door, visit, account)
    : enter(door, visit, { account, way: 'invitation' })
}

type Look<T> = (scope: Scope) => Promise<T>

function asNobody<T>({ kernel }: StaffDoor, { tenant, now, locale }: Visit, look: Look<T>) {
  return kernel.withRows({ tenant, actor: nobody, locale, now }, look)
}

function guessing<T>(door: StaffDoor, visit: Visit, look: Look<T>): Promise<T> {
  const keys = visit.network ? [`network ${visit.network}`] : []
  return door.guesses.guess({ ...visit, keys }, () => asNobody(door, visit, look))
}
