import type { Scope } from '../operation/scope.ts'
import type { Locale } from '../service/define-service.ts'
import { serviceWords } from '../service/service-words.ts'
import { inWords, type Words } from '../tenancy/words.ts'
import { owned } from '../tickets/owned.ts'
import { dayInWords, type Fillings } from './places.ts'

/** What of a ticket standard answers are chosen by and filled with. */
export interface Asked {
  readonly code: string
  readonly serviceId: string
  readonly state: string
  readonly subject: string
  readonly answers: Readonly<Record<string, unknown>>
  readonly language: string
  readonly dueAt: Date | null
  readonly officeId: string
  readonly officeName: Words
  readonly personId: string | null
  readonly person: string | null
}

/**
 * What of a ticket there is to put into a standard answer in a language. What the reader's role does not
 * show of it does not come in by an answer either.
 */
export function fillingsOf(scope: Scope, ticket: Asked, locale: Locale): Fillings {
  const { tenant, actor, ability, now } = scope
  const { timeZone } = tenant.profile.calendar
  const day = (at: Date) => dayInWords(at, locale, timeZone)
  const row = owned(scope, ticket)
  return {
    name: ability.can('read', row, 'person') ? ticket.person : null,
    code: ticket.code,
    service: serviceWords({ ...scope, locale }, ticket)?.title ?? null,
    subject: (ability.can('read', row, 'subject') && ticket.subject) || null,
    office: inWords({ locale }, ticket.officeName),
    lastDay: ticket.dueAt && day(ticket.dueAt),
    date: day(now),
    writer: actor.name,
    tenant: tenant.profile.name,
    phone: tenant.profile.phone,
  }
}
