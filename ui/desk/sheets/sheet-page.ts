import { css, html, nothing } from 'lit'
import { chip } from '../../kit/chip.ts'
import type { SheetView } from '../../kit/contract.ts'
import { dayWords } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { blocksOf, type Block } from './prose.ts'
import { reviewWords } from './review.ts'
import { say } from './words.ts'

/** A fact sheet to read: the sentence to say aloud first, then its parts; `actions` stand below. */
export function sheetPage(host: Element, sheet: SheetView, actions: unknown = nothing) {
  const words = say(host)
  const day = words.on(dayWords(sheet.verifiedOn, languageOf(host)))
  const review = reviewWords(host, sheet.reviewBy)
  return html`<article class="sheet">
    <h2>${sheet.title}</h2>
    <p class="tiny quiet">
      ${sheet.office.name} · ${words.verified(day)}
      ${review ? html`· <span class="near">${review}</span>` : nothing}
      ${sheet.audience === 'staff' ? chip(words.staffOnly, 'warn') : nothing}
    </p>
    <div class="say">
      <strong class="tiny">${words.sayAloud}</strong>
      <p>${sheet.brief}</p>
    </div>
    ${actions}
    ${sheet.sections.map(
      ({ heading, body }) =>
        html`<h3>${heading}</h3>
          ${blocksOf(body).map(blockView)}`,
    )}
  </article>`
}

function blockView({ kind, lines }: Block) {
  if (kind === 'paragraph') return html`<p>${lines}</p>`
  return html`<ul>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`
}

/** The style of a sheet. */
export const sheetStyle = css`
  .sheet {
    display: grid;
    gap: 6px;
    align-content: start;
    max-width: 80ch;
    overflow-wrap: anywhere;
  }
  .sheet h3 {
    margin-top: 10px;
    font-size: 0.933em;
    color: var(--quiet);
  }
  .sheet ul {
    padding-inline-start: 1.2em;
  }
  .say {
    margin: 4px 0;
    border-inline-start: 3px solid var(--teal);
    padding-inline-start: 12px;
  }
  .say strong {
    color: var(--teal);
  }
  .say p {
    font-size: 1.133em;
  }
  .near {
    color: var(--warn);
    font-weight: 600;
  }
`
