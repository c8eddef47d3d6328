import { html } from 'lit'
import type { TicketView } from '../../kit/contract.ts'
import { trouble, type Asked } from '../parts/care.ts'
import type { Desk } from '../shell/desk.ts'
import './answer-picker.ts'
import { composer } from './composer.ts'
import { forWorker, moveBar, type MoveBarState } from './move-bar.ts'
import type { ReferForm } from './refer-form.ts'
import { writingNote, writingReferral, type TicketDraft } from './ticket-draft.ts'
import { say } from './words.ts'

/** What is being written and done on a ticket. */
export interface ActsState extends Pick<MoveBarState, 'move' | 'write' | 'more'> {
  readonly desk: Desk
  readonly draft: TicketDraft
  readonly isChecked: boolean
  readonly mayEditAnswers: boolean
  readonly acted: Asked<TicketView>
  readonly note: (patch: Partial<TicketDraft>) => void
  readonly addNote: (text: string) => void
  readonly refer: (to: { tenant: string; reason: string }) => void
  readonly editAnswers: () => void
}

/** What can be done to a ticket: one thing being written, or the moves. */
export function ticketActs(host: Element, read: TicketView, state: ActsState) {
  const ticket = forWorker(read, state.desk.me)
  const { acted, move, write, more } = state
  const isBusy = acted.isBusy
  const { me } = state.desk
  return html`<footer class="acts" @keydown=${keysOf(host, state)}>
    ${trouble(host, acted.problem)}
    ${writing(host, ticket, state) ?? moveBar(host, { ticket, isBusy, me, more, move, write })}
  </footer>`
}

function writing(host: Element, ticket: TicketView, state: ActsState) {
  const { writing: what } = state.draft
  if (what === writingNote) return composer(host, noteState(host, state))
  if (what === writingReferral) return referral(ticket, state)
  const move = ticket.moves.find(({ name }) => name === what)
  if (!move) return null
  const words = say(host)
  return composer(host, {
    ...shared(state),
    label: words.message(move.label),
    hint: words.messageHint,
    send: move.label,
    text: state.draft.text,
    fault: state.isChecked ? words.messageNeeded : null,
    signs: `${state.desk.me.name}, ${ticket.office.name}`,
    help: answersFor(ticket, what, state),
    type: (text) => state.note({ text }),
    submit: () => state.move(move),
  })
}

function answersFor({ id }: TicketView, move: string, state: ActsState) {
  const { desk, draft, note, mayEditAnswers, editAnswers } = state
  const put = ({ detail }: CustomEvent<string>) =>
    note({ text: draft.text.trim() ? `${draft.text.trim()}\n\n${detail}` : detail })
  return html`<dime-answer-picker
    .desk=${desk}
    .ticket=${id}
    .move=${move}
    .mayEdit=${mayEditAnswers}
    @dime-answer=${put}
    @dime-edit-answers=${editAnswers}
  ></dime-answer-picker>`
}

function noteState(host: Element, state: ActsState) {
  const words = say(host)
  const { note: text } = state.draft
  return {
    ...shared(state),
    ...{ label: words.note, hint: words.noteHint, send: words.noteSave, text },
    ...{ fault: null, signs: null, help: null },
    type: (note: string) => state.note({ note }),
    submit: () => text.trim() && state.addNote(text.trim()),
  }
}

const shared = ({ acted, note }: ActsState) => ({
  isBusy: acted.isBusy,
  cancel: () => note({ writing: '' }),
})

function referral({ service }: TicketView, { desk, draft, acted, note, refer }: ActsState) {
  return html`<dime-refer-form
    .desk=${desk}
    .service=${service}
    .draft=${draft}
    .isBusy=${acted.isBusy}
    @dime-draft=${({ detail }: CustomEvent<Partial<TicketDraft>>) => note(detail)}
    @dime-refer=${({ detail }: CustomEvent<{ tenant: string; reason: string }>) => refer(detail)}
    @dime-cancel=${() => note({ writing: '' })}
  ></dime-refer-form>`
}

/** Esc closes what is being written, Ctrl and Enter send it. */
function keysOf(host: Element, { draft, note }: ActsState) {
  return (event: KeyboardEvent) => {
    if (event.key === 'Escape' && draft.writing) note({ writing: '' })
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    const send = host.shadowRoot?.querySelector('.composer .main')
    if (send instanceof HTMLElement) send.click()
    const form = host.shadowRoot?.querySelector<ReferForm>('dime-refer-form')
    form?.submit()
  }
}
