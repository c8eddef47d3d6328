import sql from 'sql-template-tag'
import { demandProof } from '../identity/proof.ts'
import { writeMail } from '../messages/write-mail.ts'
import type { Scope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import { emailIsTaken } from './faults.ts'
import { demandWhole, type HeldStaff } from './held-staff.ts'

/** Refuses an address that somebody has; faults: staff.email-is-taken. */
export async function demandFree({ store, tenant }: Scope, email: string): Promise<void> {
  const taken = await store.row<{ name: string }>(sql`
    select name from staff where tenant_id = ${tenant.id} and email = ${email}`)
  if (taken) throw emailIsTaken({ email, name: taken.name })
}

/** Makes sure that somebody may get another address, and tells the former one; faults: staff.*, identity.proof-needed. */
export async function readdress(scope: Scope, held: HeldStaff, email: string): Promise<void> {
  const { store, tenant, locale } = scope
  demandProof(scope)
  await demandWhole(scope, held)
  await demandFree(scope, email)
  await store.rows(
    sql`delete from invitation where tenant_id = ${tenant.id} and staff_id = ${held.id}`,
  )
  const words = wordsFor(locale)
  const facts = { name: held.name, email, tenant: tenant.profile.name, by: scope.actor.name }
  await writeMail(scope, {
    to: held.email,
    subject: words.say('mail.readdressed.subject', facts),
    body: words.say('mail.readdressed.body', facts),
  })
}
