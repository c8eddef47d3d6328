import sql from 'sql-template-tag'
import type { z } from 'zod'
import { auditing } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import {
  difficulties,
  likings,
  type Rate,
  type Rated,
  type RatedBy,
  type RatingForm,
} from './contract.ts'
import { alreadyRated, notEnded, reasonsDoNotFit } from './faults.ts'
import { ratedAbout, ratedBy } from './rated-about.ts'

type Rating = z.output<typeof Rate>

/**
 * Keeps what somebody thought of a service, once for a request, from its owner or whoever holds its code.
 * Faults: ticket.unknown, access.not-allowed, rating.not-ended, rating.given, rating.reasons-do-not-fit.
 */
export async function rate(scope: Scope, rating: Rating): Promise<Rated> {
  const { store, tenant, now } = scope
  const { stars, reasons, text } = rating
  const ticket = await ratedBy(scope, rating)
  if (!ticket.isEnded) throw notEnded({})
  demandFit(rating)
  const kept = await store.row(sql`
    insert into rating (tenant_id, ticket_id, stars, reasons, text, at)
    values (${tenant.id}, ${ticket.id}, ${stars}, ${reasons}::text[], ${text || null}, ${now})
    on conflict (tenant_id, ticket_id) do nothing returning stars`)
  if (!kept) throw alreadyRated({})
  const about = { ticket: ticket.id, person: ticket.personId, office: ticket.officeId }
  store.send(auditing(scope, { action: 'ticket.rated', ...about, data: { stars } }))
  return { stars, at: now.toISOString() }
}

function demandFit({ stars, reasons }: Rating): void {
  const fit: readonly string[] = stars < 4 ? difficulties : likings
  if (reasons.some((reason) => !fit.includes(reason))) throw reasonsDoNotFit({ stars })
}

/** What can be said of a service, in the reader’s language, and of which request; faults: ticket.unknown, access.not-allowed. */
export async function ratingForm(
  scope: Scope,
  named: z.output<typeof RatedBy>,
): Promise<RatingForm> {
  const { say } = wordsFor(scope.locale)
  return {
    question: say('ratings.question', {}),
    below4: {
      question: say('ratings.difficulties', {}),
      choices: difficulties.map((reason) => ({
        reason,
        label: say(`ratings.difficulty.${reason}`, {}),
      })),
    },
    from4: {
      question: say('ratings.liked', {}),
      choices: likings.map((reason) => ({ reason, label: say(`ratings.like.${reason}`, {}) })),
    },
    about: await ratedAbout(scope, named),
  }
}
