import sql from 'sql-template-tag'
import type { Actor } from '../actor.ts'
import { isPassword } from '../password.ts'
import { provedUntil } from '../proof.ts'
import { hasFactor, type StaffAccount } from './accounts.ts'
import { accountOf, shownIn } from './ask-proof.ts'
import type { Proof, Proved } from './contract.ts'
import { guessedAt, type StaffDoor, type Visit } from './enter.ts'
import { factorNotValid, passwordWrong } from './faults.ts'
import { demandFactor } from './second.ts'

/** Notes that the holder of a session has just proved who they are; faults: identity.factor-not-valid, -password-wrong. */
export async function prove(
  door: StaffDoor,
  visit: Visit,
  { actor, proof }: { actor: Actor; proof: Proof },
): Promise<Proved> {
  const { tenant, now } = visit
  const account = await accountOf(door, visit, actor)
  if ('password' in proof) await demandPassword(door, visit, { account, typed: proof.password })
  else await demandFactor(door, visit, { account, shown: await shownIn(door, visit, proof) })
  const id = actor.session?.id ?? ''
  await door.kernel.database.withRows(tenant.id, (store) =>
    store.rows(sql`
      update session set proved_at = ${now} where tenant_id = ${tenant.id} and id = ${id}`),
  )
  door.sessions.forget(id)
  return { provedUntil: provedUntil({ id, provedAt: now }).toISOString() }
}

// Whoever has a second factor proves with it: a password may have been looked at over a shoulder.
async function demandPassword(
  door: StaffDoor,
  visit: Visit,
  { account, typed }: { account: StaffAccount; typed: string },
): Promise<void> {
  if (hasFactor(account)) throw factorNotValid({})
  const keys = guessedAt(door, visit, account.email)
  const fits = await door.guesses.guess({ ...visit, keys }, async () =>
    (await isPassword(typed, account.hash)) ? true : undefined,
  )
  if (!fits) throw passwordWrong({})
}
