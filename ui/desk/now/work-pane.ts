import { html, nothing } from 'lit'
import type { CallView } from '../../kit/contract.ts'
import { timeWords } from '../../kit/dates.ts'
import { icon } from '../../kit/icon.ts'
import { languageOf } from '../../kit/words.ts'
import type { Desk } from '../shell/desk.ts'
import type { CallDraft } from './call-draft.ts'
import './work-parts.ts'
import { say } from './words.ts'

/** A call with what was noted of it, and what each of its parts does. */
export interface WorkState {
  readonly desk: Desk
  readonly call: CallView
  readonly draft: CallDraft
  readonly isOpening: boolean
  readonly note: (patch: Partial<CallDraft>) => void
  readonly use: (sheet: string) => void
  readonly openTicket: (service: string | null) => void
  readonly opened: () => void
  readonly done: () => void
  readonly known: (call: CallView) => void
  readonly stale: () => void
  readonly closed: (call: CallView) => void
}

/** The parts of a call below its head: the check, the search or a ticket, the closing. */
export function workPane(host: Element, state: WorkState) {
  const { call } = state
  const patch = ({ detail }: CustomEvent<Partial<CallDraft>>) => state.note(detail)
  if (call.state === 'closed') return closedPane(host, call)
  return html`${call.person ? nothing : check(state, patch)}
    <div class="work">${state.isOpening ? opener(state, patch) : finder(host, state)}</div>
    ${call.state === 'ringing' ? nothing : closing(state, patch)}`
}

function closing({ desk, call, draft, stale, closed }: WorkState, patch: Patch) {
  return html`<dime-wrap-up
    .desk=${desk}
    .call=${call}
    .draft=${draft}
    @dime-draft=${patch}
    @dime-stale=${stale}
    @dime-closed=${({ detail }: CustomEvent<CallView>) => closed(detail)}
  ></dime-wrap-up>`
}

type Patch = (event: CustomEvent<Partial<CallDraft>>) => void

function check({ desk, call, draft, known }: WorkState, patch: Patch) {
  return html`<dime-caller-check
    .desk=${desk}
    .call=${call}
    .draft=${draft}
    @dime-draft=${patch}
    @dime-call=${({ detail }: CustomEvent<CallView>) => known(detail)}
  ></dime-caller-check>`
}

function finder(host: Element, { desk, call, draft, note, use, openTicket }: WorkState) {
  return html`<dime-sheet-finder
      .desk=${desk}
      .text=${draft.text}
      .sheet=${draft.sheet}
      .counted=${call.sheets.map(({ id }) => id)}
      @dime-text=${({ detail }: CustomEvent<string>) => note({ text: detail, sheet: null })}
      @dime-sheet=${({ detail }: CustomEvent<string>) => use(detail)}
      @dime-open-ticket=${({ detail }: CustomEvent<string>) => openTicket(detail)}
    ></dime-sheet-finder>
    <button class="button plain other" @click=${() => openTicket(null)}>
      ${icon('plus')} ${say(host).openTicket}
    </button>`
}

function opener({ desk, call, draft, opened, done }: WorkState, patch: Patch) {
  return html`<dime-ticket-opener
    .desk=${desk}
    .call=${call}
    .draft=${draft}
    @dime-draft=${patch}
    @dime-opened=${opened}
    @dime-done=${done}
  ></dime-ticket-opener>`
}

function closedPane(
  host: Element,
  { endedAt, startedAt, outcome, note, sheets, tickets }: CallView,
) {
  const words = say(host)
  const time = timeWords(endedAt ?? startedAt, languageOf(host))
  return html`<div class="work over-call">
    <p>${words.overAt(time, outcome ? words.outcomes[outcome] : words.states.closed)}</p>
    ${note ? html`<p class="card">${note}</p>` : nothing}
    ${tickets.map(({ code, title }) => html`<p>${icon('tray')} ${title} <span class="code quiet">${code}</span></p>`)}
    ${sheets.map(({ title }) => html`<p>${icon('sheet')} ${title}</p>`)}
  </div>`
}
