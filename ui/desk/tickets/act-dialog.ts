import { nothing } from 'lit'
import { html, unsafeStatic } from 'lit/static-html.js'
import type { TicketView } from '../../kit/contract.ts'
import type { Desk } from '../shell/desk.ts'
import type { After } from './act-form.ts'
import { actTags } from './act-forms.ts'

/** What asks something before it is done to a ticket. */
export type ActName = keyof typeof actTags

/** The ticket, and what comes after. */
export interface ActDialogState {
  readonly desk: Desk
  readonly ticket: TicketView
  readonly done: (after: After) => void
  readonly close: () => void
  /** Reads the ticket again. */
  readonly reload: () => void
}

/** The dialog of an act, if one is open. */
export function actDialog(
  name: ActName | null,
  { desk, ticket, done, close, reload }: ActDialogState,
) {
  if (!name) return nothing
  const tag = unsafeStatic(actTags[name])
  return html`<${tag}
    .desk=${desk}
    .ticket=${ticket}
    @dime-done=${({ detail }: CustomEvent<After>) => done(detail)}
    @dime-close=${close}
    @dime-stale=${reload}
  ></${tag}>`
}
