import { promisesView } from '../levels/promises-view.ts'
import type { Scope } from '../operation/scope.ts'
import { inWords } from '../tenancy/words.ts'
import { answersShown } from './answers-shown.ts'
import { courseView } from './course-view.ts'
import type { TicketView } from './contract.ts'
import { asRow } from './row.ts'
import { readStory, type Story } from './story-view.ts'
import type { StoredTicket } from './find.ts'

/** A ticket as its reader may see it: staff with notes and reasons as far as their role shows them, citizens without. */
export async function viewTicket(scope: Scope, ticket: StoredTicket): Promise<TicketView> {
  const isStaff = scope.actor.kind === 'staff'
  const row = asRow(scope, ticket)
  const story = await readStory(scope, ticket, isStaff && !row.withheld.includes('notes'))
  return {
    ...row,
    ...(row.withheld.includes('answers')
      ? { answers: [], eventTerm: null }
      : answersShown(scope, ticket)),
    channel: ticket.channel,
    sentBy: story.sentBy,
    follows: isStaff ? followed(scope, ticket) : null,
    because: ticket.because ? inWords(scope, ticket.because) : null,
    promises: promisesView(scope, story.promises),
    contact: isStaff && !row.withheld.includes('contact') ? contactOf(ticket) : null,
    ...(await courseView(scope, ticket, story)),
    ...shown(story, row.withheld),
  }
}

function followed({ lent }: Scope, { serviceId, pluginVersion }: StoredTicket) {
  return { version: pluginVersion, live: lent.catalogue.find(serviceId)?.version ?? null }
}

function contactOf({ contact }: StoredTicket) {
  return { email: contact?.email ?? null, phone: contact?.phone ?? null }
}

function shown(story: Story, withheld: readonly string[]) {
  const { timeline, documents, referral, seenBy } = story
  const attachments = withheld.includes('attachments') ? [] : story.attachments
  const isSilent = withheld.includes('messages')
  return {
    timeline: isSilent ? timeline.map((entry) => ({ ...entry, text: null })) : timeline,
    documents: withheld.includes('documents') ? [] : documents,
    referral,
    seenBy,
    attachments,
    photos: attachments
      .filter(({ type }) => type.startsWith('image/'))
      .map(({ id, name }) => ({ id, name })),
  }
}
