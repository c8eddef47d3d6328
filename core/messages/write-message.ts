import sql from 'sql-template-tag'
import { localDay } from '../lifecycle/zone.ts'
import type { Scope } from '../operation/scope.ts'
import { serviceTitle, stateLabel } from '../service/service-words.ts'
import { officeOf } from '../tenancy/offices.ts'
import { inWords } from '../tenancy/words.ts'
import { dayIn } from '../texts/figures.ts'
import { wordsFor } from '../texts/words.ts'
import type { Ticket } from '../tickets/ticket.entity.ts'

/** What a message is about; `step` makes sure that it is written once for a ticket. */
export interface Occasion {
  readonly about:
    | 'acknowledged'
    | 'moved'
    | 'reminded'
    | 'escalated'
    | 'substituted'
    | 'asked-again'
    | 'rating'
    | 'mandate-used'
    | 'target-warned'
    | 'target-broken'
    | 'compensated'
    | 'notice'
    | 'merged'
  readonly step: string
  readonly address: string | null
  readonly text?: string | undefined
  /** The service's own words, where it is a notice of the service. */
  readonly words?: { readonly subject: string; readonly body: string }
  /** It leaves not before then. */
  readonly sendFrom?: Date
}

/** Writes a message in the reader's language; its delivery follows by itself. */
export async function writeMessage(
  scope: Scope,
  ticket: Ticket,
  occasion: Occasion,
): Promise<void> {
  const words = wordsFor(scope.locale)
  const facts = await factsOf(scope, ticket, occasion.text)
  const { subject, body } = occasion.words ?? ownWords(occasion.about)
  scope.store.send(sql`
    insert into message (tenant_id, ticket_id, step, address, subject, body, language, created_at, send_from)
    values (${scope.tenant.id}, ${ticket.id}, ${occasion.step}, ${occasion.address},
      ${words.say(subject, facts)}, ${words.say(body, facts)},
      ${scope.locale}, ${scope.now}, ${occasion.sendFrom ?? null})
    on conflict (tenant_id, ticket_id, step) do nothing`)
}

const ownWords = (about: string) => ({
  subject: `mail.${about}.subject`,
  body: `mail.${about}.body`,
})

/** The scope in which the citizen of a ticket is written to: in their language. */
export function inTheirLanguage(scope: Scope, ticket: Ticket): Scope {
  return { ...scope, locale: ticket.language === 'en' ? 'en' : 'it' }
}

/** Where the citizen of a ticket can be written to; a referred ticket's citizen hears from the first organisation. */
export async function addressOf(scope: Scope, ticket: Ticket): Promise<string | null> {
  if (ticket.channel === 'referral') return null
  if (ticket.contact?.email || !ticket.personId) return ticket.contact?.email || null
  const person = await scope.store.row<{ email: string | null }>(sql`
    select email from person where tenant_id = ${scope.tenant.id} and id = ${ticket.personId}`)
  return person?.email ?? null
}

async function factsOf(scope: Scope, ticket: Ticket, text = '') {
  const office = await officeOf(scope, ticket.officeId)
  return {
    text,
    title: serviceTitle(scope, ticket),
    code: ticket.code,
    state: stateLabel(scope, ticket, ticket.state),
    office: inWords(scope, office.name),
    day: ticket.dueAt ? dayInWords(scope, ticket.dueAt) : '',
    tenant: scope.tenant.profile.name,
    link: ratingLink(scope, ticket),
  }
}

// Whoever signed in to send it signs in to rate it; whoever did not has the code.
function ratingLink({ tenant, lent, locale }: Scope, { id, code, personId }: Ticket): string {
  const page = `${lent.publicUrl}/rate/${tenant.slug}`
  const asked = new URLSearchParams({
    ...(!personId && { code }),
    ...(locale === 'en' && { lang: locale }),
  }).toString()
  const path = personId ? `${page}/${id}` : page
  return asked ? `${path}?${asked}` : path
}

/** A day as people write it, `3 novembre 2026`. */
export function dayInWords({ locale, tenant }: Scope, at: Date): string {
  return dayIn(locale, localDay(at, tenant.profile.calendar.timeZone))
}
