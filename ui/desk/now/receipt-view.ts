import { css, html, nothing } from 'lit'
import type { Receipt } from '../../kit/contract.ts'
import { copyCode } from '../../kit/copy-code.ts'
import { plainDay } from '../../kit/dates.ts'
import { icon } from '../../kit/icon.ts'
import { languageOf } from '../../kit/words.ts'
import { say } from './words.ts'

/** What the receipt leads to. */
export interface ReceiptState {
  readonly seeTicket: () => void
  readonly back: () => void
}

/** The ticket just opened, its code large enough to read aloud, who has it and by when. */
export function receiptView(host: Element, receipt: Receipt, { seeTicket, back }: ReceiptState) {
  const words = say(host)
  const { code, title, dueDay, office, because, referredTo } = receipt
  const who = referredTo ? words.goesElsewhere(referredTo) : words.goesTo(office.name)
  return html`<section class="receipt" role="status" tabindex="-1">
    <p class="done">
      ${icon('check')} <span><strong>${words.received}</strong>: ${title}</span>
    </p>
    <div class="say">
      <strong class="tiny">${words.readAloud}</strong>
      ${copyCode(host, code)}
    </div>
    <p>${who}${dueDay ? html`. ${words.dueBy(plainDay(dueDay, languageOf(host)))}` : nothing}</p>
    ${because ? html`<p class="quiet small">${because}</p>` : nothing}
    <div class="row">
      <button class="button" @click=${seeTicket}>${words.seeTicket}</button>
      <button class="button plain" @click=${back}>${words.backToSheets}</button>
    </div>
  </section>`
}

/** The style of a receipt. */
export const receiptStyle = css`
  .receipt {
    display: grid;
    gap: 12px;
    max-width: 560px;
  }
  .done {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--good-ink);
  }
  .say {
    border-inline-start: 3px solid var(--teal);
    padding: 2px 0 2px 12px;
  }
  .say > strong {
    color: var(--teal);
  }
  .copy .code {
    font-size: 2em;
    letter-spacing: 0.06em;
    color: var(--ink);
  }
`
