import sql from 'sql-template-tag'
import { writeMail } from '../messages/write-mail.ts'
import type { Scope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import type { MandateView } from './contract.ts'
import { readMandate } from './rows.ts'
import { viewMandate } from './view.ts'

/** What others did with a mandate. */
export type Happened = 'recorded' | 'verified' | 'revoked'

/**
 * A mandate as its reader sees it, once whoever it binds was written to, in their language, that others
 * recorded, verified or revoked it. Nobody is told what they did themselves.
 */
export async function told(scope: Scope, id: string, happened: Happened): Promise<MandateView> {
  const mandate = await viewMandate(scope, await readMandate(scope, id))
  const { grantor } = mandate
  if (scope.actor.id === grantor.id) return mandate
  const address = await scope.store.row<{ email: string | null; language: string }>(sql`
    select email, language from person where tenant_id = ${scope.tenant.id} and id = ${grantor.id}`)
  if (!address?.email) return mandate
  const theirs = { ...scope, locale: address.language === 'en' ? 'en' : 'it' } as const
  const words = await factsOf(theirs, id)
  const { say } = wordsFor(theirs.locale)
  await writeMail(scope, {
    to: address.email,
    subject: say(`mail.mandate-${happened}.subject`, words),
    body: say(`mail.mandate-${happened}.body`, words),
  })
  return mandate
}

async function factsOf(scope: Scope, id: string) {
  const { kindLabel, grantor, grantee, covers } = await viewMandate(
    scope,
    await readMandate(scope, id),
  )
  const { name, phone } = scope.tenant.profile
  return {
    ...{ kind: kindLabel, grantor: grantor.name, grantee: grantee.name },
    ...{ covers, tenant: name, phone, by: scope.actor.name },
  }
}
