import { css, html, nothing, type TemplateResult } from 'lit'
import type { FieldFault } from './problem.ts'
import { words } from './words.ts'

const say = words({
  it: {
    title: (count: number) =>
      count === 1 ? 'C’è una risposta da sistemare' : `Ci sono ${count} risposte da sistemare`,
  },
  en: {
    title: (count: number) =>
      count === 1 ? 'One answer needs your attention' : `${count} answers need your attention`,
  },
})

/** The index of what is wrong, each line leading into its field; takes the focus itself when it comes. */
export function errorSummary(
  host: Element,
  faults: readonly FieldFault[],
  go: (field: string) => void,
): TemplateResult | typeof nothing {
  if (faults.length === 0) return nothing
  const follow = (field: string) => (event: Event) => {
    event.preventDefault()
    go(field)
  }
  return html`<div class="errors" role="alert" tabindex="-1">
    <strong>${say(host).title(faults.length)}</strong>
    <ul>
      ${faults.map(
        ({ field, message }) =>
          html`<li><a href="#${field}" @click=${follow(field)}>${message}</a></li>`,
      )}
    </ul>
  </div>`
}

/** The style of the index of errors. */
export const errorSummaryStyle = css`
  .errors {
    margin-bottom: 32px;
    padding: 12px 16px;
    border-inline-start: 4px solid var(--bad);
    border-radius: var(--corner);
    background: var(--bad-wash);
    color: var(--bad-ink);
  }
  .errors ul {
    margin-top: 4px;
    padding-inline-start: 1.2em;
  }
  .errors li {
    padding: 4px 0;
  }
  .errors a {
    color: inherit;
  }
`
