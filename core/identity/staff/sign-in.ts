import { notRecognised } from '../faults.ts'
import { signInExpired } from '../oidc/faults.ts'
import { isPassword } from '../password.ts'
import { accountByEmail, accountById, hasFactor, type StaffAccount } from './accounts.ts'
import type { Credentials, PasskeyAsked, PasskeySignIn, SecondAsked } from './contract.ts'
import { enter, guessedAt, type Entered, type StaffDoor, type Visit } from './enter.ts'
import { holderOfPasskey, showingPasskey } from './passkeys.ts'
import { takeSlip, writeSlip } from './slip.ts'

/** Lets staff in by password, or asks for what must follow; faults: identity.not-recognised, identity.too-many-attempts. */
export async function signInByPassword(
  door: StaffDoor,
  visit: Visit,
  { email, password }: Credentials,
): Promise<Entered | SecondAsked> {
  const { tenant, now } = visit
  const keys = guessedAt(door, visit, email)
  const known = await door.guesses.guess({ tenant, keys, now }, async () => {
    const account = await door.kernel.database.withRows(tenant.id, (store) =>
      accountByEmail(store, tenant, email),
    )
    // Nobody's password takes as long to look at as somebody's.
    const fits = await isPassword(password, account?.hash ?? null)
    return fits ? account : undefined
  })
  if (!known) throw notRecognised({})
  return hasFactor(known)
    ? askSecond(door, visit, known)
    : enter(door, visit, { account: known, way: 'password' })
}

/** Asks for the second factor of somebody whose first one was right. */
export async function askSecond(
  { kernel }: StaffDoor,
  { tenant, now }: Visit,
  { id, factors }: StaffAccount,
): Promise<SecondAsked> {
  const { publicUrl } = kernel.lent
  return kernel.database.withRows(tenant.id, async (store) => {
    const passkey = factors.includes('passkey')
      ? await showingPasskey(store, tenant, { publicUrl, staff: id })
      : null
    const kept = passkey?.challenge ?? ''
    const ticket = await writeSlip(store, tenant, { purpose: 'second', staff: id, kept, now })
    return { next: 'second-factor', ticket, factors: [...factors], passkey }
  })
}

/** Asks for whichever passkey the browser has. */
export async function askPasskey(
  { kernel }: StaffDoor,
  { tenant, now }: Visit,
): Promise<PasskeyAsked> {
  const { publicUrl } = kernel.lent
  return kernel.database.withRows(tenant.id, async (store) => {
    const options = await showingPasskey(store, tenant, { publicUrl })
    const slip = { purpose: 'passkey', staff: '', kept: options.challenge, now } as const
    return { ticket: await writeSlip(store, tenant, slip), options }
  })
}

/** Lets staff in by a passkey alone; faults: identity.factor-not-valid, identity.sign-in-expired. */
export async function signInByPasskey(
  door: StaffDoor,
  visit: Visit,
  { ticket, passkey }: PasskeySignIn,
): Promise<Entered> {
  const { tenant, now } = visit
  const { database, lent } = door.kernel
  const { kept } = await database.withRows(tenant.id, (store) =>
    takeSlip(store, tenant, { ticket, purpose: 'passkey', now }),
  )
  const account = await database.withRows(tenant.id, async (store) => {
    const shown = { passkey, challenge: kept, publicUrl: lent.publicUrl, now }
    return accountById(store, tenant, await holderOfPasskey(store, tenant, shown))
  })
  if (!account) throw signInExpired({})
  return enter(door, visit, { account, way: 'passkey' })
}
