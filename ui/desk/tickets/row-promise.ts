import { html, nothing } from 'lit'
import type { TicketRow } from '../../kit/contract.ts'
import { briefMoment } from '../../kit/dates.ts'
import { icon, type IconName } from '../../kit/icon.ts'
import { languageOf } from '../../kit/words.ts'
import { say as sayAct } from './act-words.ts'
import { say } from './queue-words.ts'

/** What an office promised next on a ticket, how urgent it is and who has it: a quiet line with marks. */
export function rowPromise(host: Element, row: TicketRow) {
  if (row.isEnded) return nothing
  const parts = [urgency(host, row), promised(host, row), holder(host, row)]
  return html`<span class="marks quiet tiny">${parts}</span>`
}

function urgency(host: Element, { priority }: TicketRow) {
  if (!priority || priority === 'ordinary') return nothing
  return marked('alert', 'bad', say(host).priorities[priority])
}

function promised(host: Element, { target, held }: TicketRow) {
  const words = say(host)
  if (held) return marked('pause', 'warn', words.stands(sayAct(host).holdReasons[held]))
  if (!target) return nothing
  const when = briefMoment(target.dueAt, languageOf(host))
  if (target.used >= 1) return marked('alert', 'bad', words.targetBroken(target.label, when))
  return marked('clock', target.used >= 0.75 ? 'warn' : '', words.target(target.label, when))
}

function holder(host: Element, { assignee }: TicketRow) {
  return assignee ? marked('person', '', assignee) : nothing
}

const marked = (mark: IconName, tone: string, text: string) =>
  html`<span class="mark ${tone}">${icon(mark)} ${text}</span>`
