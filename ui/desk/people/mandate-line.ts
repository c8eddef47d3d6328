import { css, html, nothing, type TemplateResult } from 'lit'
import { chip } from '../../kit/chip.ts'
import type { MandateView } from '../../kit/contract.ts'
import { momentWords } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { mandatesWords } from './mandates-words.ts'

/** What can be done with a mandate, where the reader may. */
export interface MandateMoves {
  readonly mayVerify: boolean
  verify(mandate: MandateView): void
  revoke(mandate: MandateView): void
}

const tones = {
  standing: 'good',
  future: 'blue',
  unverified: 'warn',
  ended: 'plain',
  revoked: 'plain',
} as const satisfies Record<MandateView['state'], string>

/** One mandate of a person: the other party, why, for what, until when, how it was used. */
export function mandateLine(
  host: Element,
  { mandate, name }: { mandate: MandateView; name: string },
  moves: MandateMoves,
): TemplateResult {
  const words = mandatesWords(host)
  const { kindLabel, relation, covers, from, to, verifiedBy, state, stateLabel } = mandate
  return html`<li class="line">
    <div class="pair"><strong>${name}</strong>${chip(stateLabel, tones[state])}</div>
    <div>${[kindLabel, relation].filter(Boolean).join(', ')} · ${covers}</div>
    <div class="quiet small num">
      ${words.span(from, to)}${verifiedBy ? html` · ${words.by(verifiedBy)}` : nothing}
    </div>
    ${uses(host, mandate)} ${acts(host, mandate, moves)}
  </li>`
}

function uses(host: Element, { uses: told }: MandateView) {
  const words = mandatesWords(host)
  if (told.length === 0) return html`<div class="quiet small">${words.unused}</div>`
  return html`<details class="small">
    <summary>${words.uses(told.length)}</summary>
    <ul>
      ${told.map(
        ({ at, what, ticket }) =>
          html`<li class="even">
            <span
              >${what}${ticket ? html` <span class="code">${ticket.code}</span>` : nothing}</span
            >
            <span class="quiet num">${momentWords(at, languageOf(host))}</span>
          </li>`,
      )}
    </ul>
  </details>`
}

function acts(host: Element, mandate: MandateView, { mayVerify, verify, revoke }: MandateMoves) {
  const words = mandatesWords(host)
  const isToVerify = mayVerify && mandate.state === 'unverified'
  if (!isToVerify && !mandate.mayRevoke) return nothing
  const verifying = html`<button class="button" @click=${() => verify(mandate)}>
    ${words.verify}
  </button>`
  const revoking = html`<button class="button plain" @click=${() => revoke(mandate)}>
    ${words.revoke}
  </button>`
  return html`<div class="row">
    ${isToVerify ? verifying : nothing}${mandate.mayRevoke ? revoking : nothing}
  </div>`
}

/** The style of a person's mandates. */
export const mandateLineStyle = css`
  :host {
    display: block;
    margin-top: 28px;
  }
  ul {
    list-style: none;
  }
  .line {
    display: grid;
    gap: 2px;
    padding: 8px 0;
    border-bottom: 1px solid var(--hair);
    overflow-wrap: anywhere;
  }
  .pair,
  .even {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 8px;
  }
  summary {
    cursor: pointer;
    min-height: 24px;
  }
`
