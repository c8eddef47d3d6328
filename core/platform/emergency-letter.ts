import type { Scope } from '../operation/scope.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import { wordsFor } from '../texts/words.ts'

/** An emergency access as it is announced. */
export interface Announced {
  readonly by: string
  readonly reason: string
  readonly until: Date
}

/** The letter to those who administer a tenant, in its first language. */
export function emergencyLetter(
  { lent }: Scope,
  { slug, profile }: Tenant,
  { by, reason, until }: Announced,
) {
  const [locale = 'it'] = profile.locales
  const { timeZone } = profile.calendar
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(until)
  const desk = `${lent.publicUrl}/desk/${slug}`
  const facts = { tenant: profile.name, by, reason, until: clock, desk }
  const words = wordsFor(locale)
  return {
    subject: words.say('mail.emergency.subject', facts),
    body: words.say('mail.emergency.body', facts),
  }
}
