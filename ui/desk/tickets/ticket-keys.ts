import type { Keystroke } from '../shell/keystrokes.ts'
import { mayHere } from './may-here.ts'
import { forWorker, lettersOf } from './move-bar.ts'
import { say as sayQueue } from './queue-words.ts'
import { writingNote } from './ticket-draft.ts'
import type { TicketHost } from './ticket-host.ts'
import { say } from './words.ts'

/** What the keys of a ticket do with its page. */
export interface KeyActs {
  readonly lead: (selector: string) => void
  readonly write: (what: string) => void
}

/** The keys of an open ticket: a letter for each possible move, and those for all of them. */
export function ticketKeys(page: TicketHost, acts: KeyActs): Keystroke[] {
  const words = say(page)
  const { work, desk } = page
  const { value } = work.read
  if (!value) return []
  const ticket = forWorker(value, desk.me)
  const letters = lettersOf(ticket)
  const moves = ticket.moves.flatMap(({ name, label }) => {
    const letter = letters[label]
    const run = () => acts.lead(`#move-${CSS.escape(name)}`)
    return letter ? [{ keys: letter, does: words.goToMove(label), run }] : []
  })
  const note = { keys: 'n', does: words.note, run: () => acts.write(writingNote) }
  return [
    ...(mayHere(desk.me, 'write-note', ticket) ? [note] : []),
    ...(isInList(page) ? [] : ofOpenTicket(page, acts)),
    ...moves,
  ]
}

function ofOpenTicket(page: TicketHost, { lead }: KeyActs): Keystroke[] {
  const words = sayQueue(page)
  const may = page.work.read.value?.holding?.may ?? []
  const take = { keys: 't', does: words.take, run: () => page.work.take() }
  return [
    { keys: 'm', does: words.moveMenu, run: () => lead('.moves button') },
    ...(may.length > 0 ? [take] : []),
  ]
}

// While the list has the focus these keys mean its rows.
function isInList(page: TicketHost): boolean {
  const root = page.getRootNode()
  return root instanceof ShadowRoot && root.activeElement?.localName === 'dime-ticket-queue'
}
