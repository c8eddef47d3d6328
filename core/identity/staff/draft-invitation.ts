import { dayInWords } from '../../messages/write-message.ts'
import { oneTimeCode } from '../../operation/one-time-code.ts'
import type { Scope } from '../../operation/scope.ts'
import type { Tenant } from '../../tenancy/tenants.ts'
import { wordsFor } from '../../texts/words.ts'

const days = 7

/** An invitation that nobody has written down yet: its link, what is kept of it, and the mail that carries it. */
export interface InvitationDraft {
  readonly link: string
  readonly digest: string
  readonly until: Date
  readonly mail: { readonly subject: string; readonly body: string }
}

/** Whom to invite, and to which organisation. */
export interface Invited {
  readonly tenant: Pick<Tenant, 'slug' | 'profile'>
  readonly name: string
}

/** Draws the code of an invitation, good once for a week, and writes its mail. */
export function draftInvitation(scope: Scope, { tenant, name }: Invited): InvitationDraft {
  const { code, digest } = oneTimeCode()
  const until = new Date(scope.now.getTime() + days * 24 * 60 * 60 * 1000)
  // After the «#»: what stands there is sent to no server and written in no log.
  const link = `${scope.lent.publicUrl}/desk/${tenant.slug}#invitation=${code}`
  const day = dayInWords({ ...scope, tenant: { ...scope.tenant, ...tenant } }, until)
  const facts = { name, tenant: tenant.profile.name, link, day }
  const { say } = wordsFor(scope.locale)
  const mail = {
    subject: say('mail.invited.subject', facts),
    body: say('mail.invited.body', facts),
  }
  return { link, digest, until, mail }
}
