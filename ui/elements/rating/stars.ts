import { css, html, nothing, svg } from 'lit'
import { fieldGroup } from '../../kit/field.ts'
import { ratingWords } from './words.ts'

/** The question, how many stars were chosen, and what choosing does. */
export interface Stars {
  readonly question: string
  readonly chosen: number | null
  readonly fault: string | null
  readonly choose: (stars: number) => void
}

const outline = 'm12 3 2.8 5.8 6.2.9-4.5 4.4 1.1 6.3L12 17.4 6.4 20.4l1.1-6.3L3 9.7l6.2-.9z'

/** One to five stars, as radio buttons: arrows choose, and each says aloud what it means. */
export function stars(host: Element, { question, chosen, fault, choose }: Stars) {
  const words = ratingWords(host)
  const asked = { id: 'stars', label: question, hint: words.starsHint, fault }
  return fieldGroup(
    host,
    asked,
    html`<div class="stars">
        ${[1, 2, 3, 4, 5].map((count) => oneStar(host, count, { chosen, fault, choose }))}
      </div>
      <p class="meaning" aria-hidden="true">
        ${chosen ? `${words.star(chosen)}: ${words.meanings[chosen - 1]}` : nothing}
      </p>`,
  )
}

function oneStar(
  host: Element,
  count: number,
  { chosen, fault, choose }: Pick<Stars, 'chosen' | 'fault' | 'choose'>,
) {
  const words = ratingWords(host)
  return html`<label class=${chosen !== null && count <= chosen ? 'star on' : 'star'}>
    <input
      type="radio"
      name="stars"
      value=${count}
      aria-label="${words.star(count)}: ${words.meanings[count - 1]}"
      aria-invalid=${fault ? 'true' : nothing}
      .checked=${count === chosen}
      @change=${() => choose(count)}
    />
    <svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${outline} />`}</svg>
  </label>`
}

/** The style of the stars. */
export const starsStyle = css`
  .stars {
    display: flex;
    gap: 4px;
    margin-top: 8px;
  }
  .star {
    position: relative;
    display: grid;
    place-items: center;
    width: 52px;
    height: 52px;
    margin: 0;
    border-radius: var(--corner);
    cursor: pointer;
  }
  .star input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .star svg {
    width: 40px;
    height: 40px;
    fill: none;
    stroke: var(--quiet);
    stroke-width: 1.4;
    stroke-linejoin: round;
  }
  .star.on svg {
    fill: var(--blue);
    stroke: var(--blue);
  }
  .star:hover {
    background: var(--blue-wash);
  }
  .star:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--ink);
  }
  .is-wrong .star svg {
    stroke: var(--bad);
  }
  .meaning {
    min-height: 1.5em;
    color: var(--quiet);
  }
  @media (forced-colors: active) {
    .star.on svg {
      fill: Highlight;
      stroke: Highlight;
    }
  }
`
