import type { Scope } from '../operation/scope.ts'
import type { Words } from '../tenancy/words.ts'
import { inWords } from '../tenancy/words.ts'
import { addDays } from '../lifecycle/day.ts'
import { wordsFor } from '../texts/words.ts'
import type { WeekFigures } from './contract.ts'

/** A week as it is told. */
export interface ToldWeek {
  readonly office: { readonly id: string; readonly name: Words }
  readonly monday: string
  readonly figures: WeekFigures
}

/** The letter to who is responsible for an office, in the tenant's first language. */
export function weeklyLetter(scope: Scope, { office, monday, figures }: ToldWeek) {
  const { tenant, lent } = scope
  const [locale = 'it'] = tenant.profile.locales
  const { say } = wordsFor(locale)
  const day = (iso: string) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
      new Date(`${iso}T00:00:00Z`),
    )
  const number = (value: number) => value.toLocaleString(locale)
  const { ratings, medianDays, ...counts } = figures
  const facts = {
    ...counts,
    office: inWords({ ...scope, locale }, office.name),
    tenant: tenant.profile.name,
    from: day(monday),
    to: day(addDays(monday, 6)),
    median:
      medianDays === null
        ? say('weekly.nothing', {})
        : say('weekly.days', { days: number(medianDays) }),
    ratings:
      ratings.stars === null
        ? say('weekly.nothing', {})
        : say('weekly.stars', { count: ratings.count, stars: number(ratings.stars) }),
    desk: `${lent.publicUrl}/desk/${tenant.slug}`,
  }
  return { subject: say('mail.weekly.subject', facts), body: say('mail.weekly.body', facts) }
}
