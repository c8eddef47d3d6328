import { signInNeeded } from '../../access/faults.ts'
import type { Actor } from '../actor.ts'
import { accountById, hasFactor, type StaffAccount } from './accounts.ts'
import type { Proof, ProofAsked } from './contract.ts'
import type { StaffDoor, Visit } from './enter.ts'
import { showingPasskey } from './passkeys.ts'
import type { ShownFactor } from './second.ts'
import { takeSlip, writeSlip } from './slip.ts'

/** How the holder of a session may prove who they are, and what their browser needs for it. */
export async function askProof(door: StaffDoor, visit: Visit, actor: Actor): Promise<ProofAsked> {
  const account = await accountOf(door, visit, actor)
  const ways = waysOf(account)
  if (!ways.includes('passkey')) return { ways, passkey: null }
  const { database, lent } = door.kernel
  const { tenant, now } = visit
  return database.withRows(tenant.id, async (store) => {
    const { id } = account
    const options = await showingPasskey(store, tenant, { publicUrl: lent.publicUrl, staff: id })
    const slip = { purpose: 'proof', staff: id, kept: options.challenge, now } as const
    return { ways, passkey: { ticket: await writeSlip(store, tenant, slip), options } }
  })
}

/** The factor that was brought, with the challenge that it was asked for; faults: identity.sign-in-expired. */
export async function shownIn(
  { kernel }: StaffDoor,
  { tenant, now }: Visit,
  proof: Exclude<Proof, { password: string }>,
): Promise<ShownFactor> {
  if ('code' in proof) return { code: proof.code }
  const { ticket, passkey } = proof
  const slip = await kernel.database.withRows(tenant.id, (store) =>
    takeSlip(store, tenant, { ticket, purpose: 'proof', now }),
  )
  return { passkey, challenge: slip.kept }
}

/** The account of whoever holds a staff session; faults: access.sign-in-needed. */
export async function accountOf(
  { kernel }: StaffDoor,
  { tenant }: Visit,
  actor: Actor,
): Promise<StaffAccount> {
  const account =
    actor.kind === 'staff' && actor.session
      ? await kernel.database.withRows(tenant.id, (store) => accountById(store, tenant, actor.id))
      : undefined
  if (!account) throw signInNeeded({})
  return account
}

function waysOf(account: StaffAccount): ProofAsked['ways'] {
  if (!hasFactor(account)) return [account.hash ? 'password' : 'provider']
  return [...(account.factors.includes('passkey') ? (['passkey'] as const) : []), 'code']
}
