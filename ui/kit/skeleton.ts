import { css, html, type TemplateResult } from 'lit'
import { words } from './words.ts'

const say = words({ it: { loading: 'Un momento…' }, en: { loading: 'One moment…' } })

/** Grey lines of the size of what will stand there; says that it is coming, once. */
export function skeleton(host: Element, lines = 3): TemplateResult {
  return html`<div class="skeleton" role="status">
    <span class="sr">${say(host).loading}</span>
    ${Array.from({ length: lines }, () => html`<span class="bone" aria-hidden="true"></span>`)}
  </div>`
}

/** The style of what is not there yet. */
export const skeletonStyle = css`
  .skeleton {
    display: grid;
    gap: 12px;
    padding: 8px 0;
  }
  .bone {
    height: 1.25em;
    border-radius: var(--corner);
    background: var(--hair);
  }
  .bone:nth-of-type(3n) {
    width: 72%;
  }
  .bone:nth-of-type(3n + 1) {
    width: 45%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .bone {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.45;
      }
    }
  }
`
