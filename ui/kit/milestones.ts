import { css, html, nothing, type TemplateResult } from 'lit'
import type { Milestone } from './contract.ts'
import { shortDay } from './dates.ts'
import { languageOf, words } from './words.ts'

const say = words({
  it: { path: 'Il percorso', done: 'fatto', now: 'adesso', next: 'poi' },
  en: { path: 'The path', done: 'done', now: 'now', next: 'next' },
})

/** The states a ticket passes: what is done, where it stands, what is to come. */
export function milestones(host: Element, path: readonly Milestone[]): TemplateResult {
  const spoken = say(host)
  const language = languageOf(host)
  return html`<ol class="path" aria-label=${spoken.path}>
    ${path.map(
      ({ label, status, at }) =>
        html`<li class=${status} aria-current=${status === 'now' ? 'step' : nothing}>
          ${status === 'done' ? html`<span aria-hidden="true">✓ </span>` : nothing}${label}
          <span class="sr">, ${spoken[status]}</span>
          <span class="num">${at ? shortDay(at, language) : nothing}</span>
        </li>`,
    )}
  </ol>`
}

/** The style of a path: side by side, or one below the other where it is narrow. */
export const milestonesStyle = css`
  .path {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 4px;
    list-style: none;
    font-size: 0.875em;
  }
  .path li {
    flex: 1 1 7em;
    padding-top: 6px;
    border-top: 4px solid var(--line);
    color: var(--quiet);
    hyphens: auto;
  }
  .path .num {
    display: block;
    font-weight: 400;
    font-size: 0.9286em;
  }
  .path .done {
    border-color: var(--good);
    color: var(--good);
  }
  .path .now {
    border-color: var(--blue);
    color: var(--ink);
    font-weight: 600;
  }
`
