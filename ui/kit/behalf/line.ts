import { css, html, nothing, type TemplateResult } from 'lit'
import { icon } from '../icon.ts'
import type { Session } from '../session.ts'
import { behalfWords } from './words.ts'

/** For whom one acts, always in sight of whoever may act for others, and the way to change it. */
export function behalfLine(host: Element, session: Session): TemplateResult | typeof nothing {
  const { me, mustChoose } = session
  if (!me || mustChoose || (me.mandates === 0 && !me.behalf)) return nothing
  const spoken = behalfWords(host)
  const whom = me.behalf
    ? html`<span>${spoken.acting} <strong>${me.behalf.name}</strong></span>`
    : html`<span>${spoken.own}</span>`
  return html`<div class="behalf ${me.behalf ? 'other' : ''}">
    ${icon('person')} ${whom}
    <button
      class="button plain"
      aria-label=${spoken.changeFor(me.behalf?.name ?? me.name)}
      @click=${() => session.reconsider()}
    >
      ${spoken.change}
    </button>
  </div>`
}

/** The style of the line. */
export const behalfLineStyle = css`
  .behalf {
    display: inline-grid;
    grid-template-columns: auto minmax(0, auto) auto;
    align-items: center;
    column-gap: 8px;
    margin-top: 12px;
    padding-inline-start: 12px;
    border: 1px solid var(--line);
    border-radius: calc(var(--target) / 2 + 1px);
    color: var(--text);
    overflow-wrap: anywhere;
  }
  .behalf.other {
    border-color: var(--blue);
    background: var(--blue-wash);
    color: var(--ink);
  }
  .behalf .icon {
    color: var(--blue);
  }
`
