import { may } from '../shell/may.ts'
import { ofEffect } from './repairs.ts'
import { moreMenu } from './more-menu.ts'
import { writingReferral } from './ticket-draft.ts'
import type { TicketHost } from './ticket-host.ts'
import { ticketView, type TicketState } from './ticket-view.ts'

/** A ticket's page, drawn. */
export const ticketDrawn = (page: TicketHost) => ticketView(page, ticketState(page))

function ticketState(page: TicketHost): TicketState {
  const { desk, work, presence, kind, ticket: id } = page
  const { client, me } = desk
  const { value } = work.read
  return {
    ...{
      desk,
      kind,
      draft: work.draft,
      isChecked: work.isChecked,
      acted: work.acted,
      read: work.read,
    },
    mayEditAnswers: may(me, 'approve', 'ticket'),
    head: {
      ...{ me, isBusy: work.acted.isBusy, others: presence.others },
      take: () => work.take(),
      hand: () => (page.dialog = 'hand'),
      back: () => page.say('dime-back'),
    },
    more: value
      ? moreMenu(page, {
          ...{ me, ticket: value },
          open: (act) => (page.dialog = act),
          refer: () => page.write(writingReferral),
          goOn: () => void work.act(client.write('tickets.resume-targets', { id }), true),
        })
      : null,
    narrow: (chosen) => (page.kind = chosen),
    repair: (effect) => value && (page.repairing = ofEffect(effect, value)),
    mend: (broken) => (page.repairing = broken),
    annul: (registration) => (page.annulling = registration),
    move: (move) => void work.move(move),
    write: (what) => page.write(what),
    note: (patch) => work.note(patch),
    addNote: (text) => void work.act(client.write('tickets.add-note', { id, text })),
    refer: (to) => void work.act(client.write('tickets.refer', { id, ...to })),
    editAnswers: () => void import('./answer-editor.ts').then(() => (page.dialog = 'answers')),
  }
}
