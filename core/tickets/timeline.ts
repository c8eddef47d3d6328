import { byWhom, sentByWhom } from '../mandates/behalf.ts'
import type { Scope } from '../operation/scope.ts'
import { stateLabel } from '../service/service-words.ts'
import { inWords } from '../tenancy/words.ts'
import { wordsFor } from '../texts/words.ts'
import type { TicketView } from './contract.ts'
import type { StoredTicket } from './find.ts'
import type { EntryKind } from './story.ts'

/** A line of the story as it is kept. */
export interface StoryLine {
  readonly id: string
  readonly at: Date
  readonly kind: EntryKind
  readonly actorKind: TicketView['timeline'][number]['by']['kind']
  readonly actorId: string
  readonly actorName: string
  readonly isInternal: boolean
  readonly data: Readonly<Record<string, unknown>>
}

/** Who sent the ticket in, where somebody did so for another. */
export function sentBy({ locale }: Scope, lines: readonly StoryLine[]): string | null {
  const opened = lines.find(({ kind }) => kind === 'opened')
  return opened ? sentByWhom(wordsFor(locale), opened.actorName, opened.data['behalf']) : null
}

/** A line as its reader may see it, in words: a citizen hears of an office, not of its people. */
export function asEntry(
  scope: Scope,
  ticket: StoredTicket,
  line: StoryLine,
): TicketView['timeline'][number] {
  const text = line.data['text']
  const isHidden = scope.actor.kind !== 'staff' && line.actorKind === 'staff'
  return {
    id: line.id,
    at: line.at.toISOString(),
    kind: line.kind,
    by: {
      kind: line.actorKind,
      name: isHidden
        ? inWords(scope, ticket.officeName)
        : byWhom(wordsFor(scope.locale), line.actorName, line.data['behalf']),
    },
    label: labelOf(scope, ticket, line),
    text: typeof text === 'string' ? text : null,
    isInternal: line.isInternal,
  }
}

function labelOf(scope: Scope, ticket: StoredTicket, { kind, data }: StoryLine): string {
  const words = wordsFor(scope.locale)
  if (kind === 'moved') return stateLabel(scope, ticket, String(data['to']))
  const variant = typeof data['what'] === 'string' ? `.${data['what']}` : ''
  return words.say(`entry.${kind}${variant}`, data)
}
