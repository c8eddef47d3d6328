import { html, nothing } from 'lit'
import type { TicketView } from '../../kit/contract.ts'
import { may } from '../shell/may.ts'
import { actDialog } from './act-dialog.ts'
import type { After } from './act-form.ts'
import './annul-form.ts'
import './repair-form.ts'
import type { TicketHost } from './ticket-host.ts'

/** What lies over a ticket's page: an act's dialog, a repair, the standard answers. */
export function ticketOver(page: TicketHost, ticket: TicketView, done: (after: After) => void) {
  const { desk, dialog, repairing, annulling } = page
  const close = () => [(page.dialog = null), (page.annulling = null)]
  const reload = () => void page.work.load()
  if (repairing) return repair(page)
  if (annulling)
    return html`<dime-annul-form
      .desk=${desk}
      .ticket=${ticket}
      .registration=${annulling}
      @dime-done=${({ detail }: CustomEvent<After>) => done(detail)}
      @dime-close=${close}
    ></dime-annul-form>`
  if (dialog !== 'answers') return actDialog(dialog, { desk, ticket, close, done, reload })
  return may(desk.me, 'approve', 'ticket')
    ? html`<dime-answer-editor
        .desk=${desk}
        .ticket=${ticket}
        @dime-close=${close}
      ></dime-answer-editor>`
    : nothing
}

function repair(page: TicketHost) {
  const close = () => (page.repairing = null)
  const mended = () => [close(), void page.work.load()]
  return html`<dime-repair-form
    .desk=${page.desk}
    .broken=${page.repairing}
    @dime-close=${close}
    @dime-done=${mended}
  ></dime-repair-form>`
}
