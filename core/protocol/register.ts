import type { Scope } from '../operation/scope.ts'
import { serviceTitle } from '../service/service-words.ts'
import { officeOf } from '../tenancy/offices.ts'
import { today } from '../tenancy/today.ts'
import { inWords } from '../tenancy/words.ts'
import { tell } from '../tickets/story.ts'
import type { Ticket } from '../tickets/ticket.entity.ts'
import type { Direction } from './contract.ts'
import { enter, type Registered } from './enter.ts'
import { filesOf, partyOf } from './papers.ts'

/**
 * Registers what came with a ticket, or the documents that go out, in the protocol of the organisation's
 * registering area: the next number of the year, with the digests of the files; told in the ticket's story.
 */
export async function registerPapers(
  scope: Scope,
  ticket: Ticket,
  direction: Direction,
): Promise<Registered> {
  const { profile, slug } = scope.tenant
  const office = await officeOf(scope, ticket.officeId)
  const entered = await enter(scope, ticket, {
    ...{ body: profile.name, area: profile.ipaCode ?? slug, direction },
    year: Number(today(scope).slice(0, 4)),
    subject: [serviceTitle(scope, ticket), ticket.subject].filter(Boolean).join(': '),
    office: inWords(scope, office.name),
    parties: [await partyOf(scope, ticket, direction)],
    files: await filesOf(scope, ticket.id, direction),
  })
  const data = { what: `registered-${direction}`, number: `${entered.number}/${entered.year}` }
  tell(scope, ticket, { kind: 'document', event: 'ticket.registered', data })
  return entered
}
