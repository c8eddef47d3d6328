import { css, html } from 'lit'
import type { RankedRow } from './changes.ts'
import { pointsIn } from './figures.ts'
import { say } from './words.ts'

/** The points of a request as a sum that opens: criterion by criterion, with why. */
export function pointsWhy(host: Element, { points }: RankedRow, isOpen: boolean) {
  const words = say(host)
  const some = points.filter((one) => one.points !== 0)
  const sum = some.map((one) => pointsIn(host, one.points)).join(' + ')
  return html`<details class="why" ?open=${isOpen}>
    <summary>
      ${some.length > 0 ? words.sum(sum, some.length, points.length) : words.noPoints}
    </summary>
    <dl>
      ${points.map(
        ({ label, points: worth, why }) =>
          html`<div>
            <dt>${label}</dt>
            <dd class="worth num">${pointsIn(host, worth)}</dd>
            <dd class="quiet small">${why}</dd>
          </div>`,
      )}
    </dl>
  </details>`
}

/** The style of points and why. */
export const pointsStyle = css`
  summary {
    min-height: 24px;
    cursor: pointer;
  }
  .why dl {
    margin: 4px 0 8px;
    border-inline-start: 3px solid var(--line);
    padding-inline-start: 12px;
  }
  .why dl > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 16px;
    padding: 4px 0;
  }
  .why dl > div + div {
    border-top: 1px solid var(--hair);
  }
  .why .worth {
    font-weight: 600;
  }
  .why .small {
    grid-column: 1 / -1;
  }
`
