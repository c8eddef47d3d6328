import { html, nothing } from 'lit'
import type { SheetView } from '../../kit/contract.ts'
import { icon } from '../../kit/icon.ts'
import { sheetPage } from './sheet-page.ts'
import { say } from './words.ts'

/** What can be done with the sheet on show. */
export interface ReaderState {
  readonly counted: readonly string[] | null
  readonly use: (sheet: string) => void
  readonly openTicket: (service: string) => void
}

/** A sheet with what can be done with it: note it in the call, open a ticket for its service. */
export function sheetReader(host: Element, sheet: SheetView, state: ReaderState) {
  return sheetPage(host, sheet, actions(host, sheet, state))
}

function actions(host: Element, { id, service }: SheetView, state: ReaderState) {
  const words = say(host)
  if (state.counted === null) return nothing
  return html`<div class="row actions">
    ${
      service
        ? html`<button class="button main" @click=${() => state.openTicket(service)}>
            ${words.openTicket}
          </button>`
        : nothing
    }
    ${
      state.counted.includes(id)
        ? html`<span class="chip good">${icon('check')} ${words.used}</span>`
        : html`<button class="button" @click=${() => state.use(id)}>${words.use}</button>`
    }
  </div>`
}
