import { dayInWords } from '../messages/write-message.ts'
import type { Scope } from '../operation/scope.ts'
import type { Profile } from '../tenancy/profile.ts'
import { wordsFor } from '../texts/words.ts'
import { oneTimeCode } from './one-time-code.ts'

const days = 7

/** The invitation of a tenant's first manager, before there is anybody who could invite. */
export interface FirstInvitation {
  readonly link: string
  readonly digest: string
  readonly until: Date
  readonly mail: { readonly subject: string; readonly body: string }
}

/** Whom to invite, and to which tenant. */
export interface Invited {
  readonly slug: string
  readonly profile: Profile
  readonly name: string
}

/** Draws the code, good once for a week, and the mail that carries it, in the words of every other invitation. */
export function firstInvitation(scope: Scope, { slug, profile, name }: Invited): FirstInvitation {
  const { code, digest } = oneTimeCode()
  const until = new Date(scope.now.getTime() + days * 24 * 60 * 60 * 1000)
  const link = `${scope.lent.publicUrl}/desk/${slug}#invitation=${code}`
  const words = wordsFor(scope.locale)
  const day = dayInWords({ ...scope, tenant: { ...scope.tenant, profile } }, until)
  const facts = { name, tenant: profile.name, link, day }
  return {
    link,
    digest,
    until,
    mail: {
      subject: words.say('mail.invited.subject', facts),
      body: words.say('mail.invited.body', facts),
    },
  }
}
