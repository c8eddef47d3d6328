import { html, nothing, type TemplateResult } from 'lit'
import { icon } from '../../kit/icon.ts'
import { pieces, type Found } from './found.ts'
import { searchWords } from './words.ts'

/** The results, one of them chosen by the arrows. */
export function resultList(
  host: Element,
  { found, chosen }: { found: readonly Found[]; chosen: number },
  open: (result: Found) => void,
): TemplateResult {
  const spoken = searchWords(host)
  return html`<ul
    id="results"
    role="listbox"
    aria-label=${spoken.results}
    ?hidden=${found.length === 0}
  >
    ${found.map((result, place) => {
      const isChosen = place === chosen
      return html`<li
        role="option"
        id="result-${place}"
        aria-selected=${isChosen ? 'true' : 'false'}
        class=${isChosen ? 'on' : ''}
        @click=${() => open(result)}
      >
        ${icon(result.kind === 'service' ? 'send' : 'sheet')}
        <span>
          <strong>${marked(result)}</strong>
          <span class="small quiet about">${spoken[result.kind]} · ${result.about}</span>
        </span>
      </li>`
    })}
  </ul>`
}

function marked({ title, marks }: Found): TemplateResult[] {
  return pieces(title, marks).map(({ text, isMarked }) =>
    isMarked ? html`<mark>${text}</mark>` : html`${text || nothing}`,
  )
}
