import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { signInExpired } from '../oidc/faults.ts'
import { accountById, type StaffAccount } from './accounts.ts'
import type { Second } from './contract.ts'
import { enter, guessedAt, type Entered, type StaffDoor, type Visit } from './enter.ts'
import { factorNotValid } from './faults.ts'
import { holderOfPasskey } from './passkeys.ts'
import { useRecoveryCode } from './recovery-codes.ts'
import { readSlip, takeSlip } from './slip.ts'
import { useTotp } from './totp.ts'

/** What somebody shows as their second factor. */
export type ShownFactor =
  | { readonly code: string }
  | { readonly passkey: AuthenticationResponseJSON; readonly challenge: string }

/** Looks at a factor of an account, counting wrong ones; faults: identity.factor-not-valid, identity.too-many-attempts. */
export async function demandFactor(
  door: StaffDoor,
  visit: Visit,
  { account, shown }: { account: StaffAccount; shown: ShownFactor },
): Promise<void> {
  const keys = guessedAt(door, visit, account.email)
  const fits = await door.guesses.guess({ ...visit, keys }, async () =>
    (await isTheirs(door, visit, { account, shown })) ? true : undefined,
  )
  if (!fits) throw factorNotValid({})
}

/** Lets in staff whose password was right, by a code or a passkey; faults: identity.*. */
export async function signInBySecond(
  door: StaffDoor,
  visit: Visit,
  second: Second,
): Promise<Entered> {
  const { tenant, now } = visit
  const brought = { ticket: second.ticket, purpose: 'second', now } as const
  const { database } = door.kernel
  const { account, kept } = await database.withRows(tenant.id, async (store) => {
    const slip = await readSlip(store, tenant, brought)
    return { account: await accountById(store, tenant, slip.staff), kept: slip.kept }
  })
  if (!account) throw signInExpired({})
  const shown =
    'code' in second ? { code: second.code } : { passkey: second.passkey, challenge: kept }
  await demandFactor(door, visit, { account, shown })
  // Of several that bring the ticket at once, one gets in.
  await database.withRows(tenant.id, (store) => takeSlip(store, tenant, brought))
  const way = 'code' in second ? 'password-and-code' : 'password-and-passkey'
  return enter(door, visit, { account, way })
}

async function isTheirs(
  { kernel }: StaffDoor,
  { tenant, now }: Visit,
  { account, shown }: { account: StaffAccount; shown: ShownFactor },
): Promise<boolean> {
  const { database, lent } = kernel
  const { secrets, publicUrl } = lent
  const staff = account.id
  return database.withRows(tenant.id, async (store) => {
    if ('passkey' in shown)
      return (await holderOfPasskey(store, tenant, { ...shown, publicUrl, now })) === staff
    const of = { store, tenant, secrets, staff }
    const typed = { staff, code: shown.code.replaceAll(' ', ''), now }
    return (await useTotp(of, typed)) || useRecoveryCode(of, shown.code)
  })
}
