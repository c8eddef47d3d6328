import { css, html } from 'lit'
import type { SheetHit } from '../../kit/contract.ts'
import { dayWords } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { piecesOf } from './marked.ts'
import { reviewWords } from './review.ts'
import { say } from './words.ts'

/** What was found, which one is chosen, and what choosing does. */
export interface HitListState {
  readonly found: readonly SheetHit[]
  readonly active: number
  readonly choose: (index: number) => void
}

/** The sheets found, as options of the search field. */
export function hitList(host: Element, { found, active, choose }: HitListState) {
  return html`<ul id="hits" class="hits" role="listbox" aria-label=${say(host).hits}>
    ${found.map(
      (hit, index) =>
        html`<li
          id="hit-${index}"
          class="hit"
          role="option"
          aria-selected=${index === active}
          @click=${() => choose(index)}
        >
          <strong>${marked(hit.title, hit.marks)}</strong>
          <div class="excerpt tiny">${marked(hit.excerpt, hit.excerptMarks)}</div>
          <div class="tiny quiet">${provenance(host, hit)}</div>
        </li>`,
    )}
  </ul>`
}

function provenance(host: Element, { office, verifiedOn, reviewBy }: SheetHit) {
  const words = say(host)
  const review = reviewWords(host, reviewBy)
  const day = words.on(dayWords(verifiedOn, languageOf(host)))
  return html`${office} ·
  ${review ? html`<span class="near">${review}</span>` : words.verified(day)}`
}

/** A text with what was searched for marked. */
export function marked(text: string, marks: readonly (readonly number[])[]) {
  return piecesOf(text, marks).map(({ text: piece, isMarked }) =>
    isMarked ? html`<mark>${piece}</mark>` : piece,
  )
}

/** The style of hits. */
export const hitStyle = css`
  .hits {
    list-style: none;
    display: grid;
    align-content: start;
    gap: 2px;
  }
  .hit {
    padding: 8px 10px;
    border-radius: var(--corner);
    border-inline-start: 3px solid transparent;
    font-size: 0.933em;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .hit:hover {
    background: var(--hair);
  }
  .hit[aria-selected='true'] {
    background: var(--blue-wash);
    border-color: var(--blue);
  }
  .hit strong {
    font-weight: 400;
  }
  .hit[aria-selected='true'] strong {
    font-weight: 600;
  }
  .excerpt {
    display: -webkit-box;
    -webkit-line-clamp: 2;
    -webkit-box-orient: vertical;
    overflow: hidden;
    color: var(--quiet);
  }
`
