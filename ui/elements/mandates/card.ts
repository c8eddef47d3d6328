import { html, nothing, type TemplateResult } from 'lit'
import { chip } from '../../kit/chip.ts'
import type { MandateView } from '../../kit/contract.ts'
import { fullDay } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { usesPart } from './uses.ts'
import { mandateWords } from './words.ts'

/** One mandate. */
export type Mandate = MandateView

/** From which side somebody looks at a mandate. */
export type Side = 'given' | 'held'

/** How a mandate's card stands: whether its end is being confirmed, or acted by. */
export interface CardState {
  readonly side: Side
  readonly isAsking: boolean
  readonly isActing: boolean
}

/** What can be done on a card. */
export interface CardMoves {
  /** Asks before ending; null leaves it. */
  ask(mandate: MandateView | null): void
  end(mandate: MandateView): void
  act(mandate: MandateView): void
}

const tones = {
  standing: 'good',
  future: 'blue',
  unverified: 'warn',
  ended: 'plain',
  revoked: 'plain',
} as const satisfies Record<MandateView['state'], string>

/** One mandate: who with whom, how far, until when, what was done with it, and its end. */
export function mandateCard(
  host: Element,
  { mandate, state }: { mandate: MandateView; state: CardState },
  go: CardMoves,
): TemplateResult {
  const other = otherOf(mandate, state.side)
  const kind = [mandate.kindLabel, mandate.relation].filter(Boolean).join(', ')
  return html`<li class="card mandate" id="m-${mandate.id}">
    <div class="row">
      <strong class="grow">${other.name}</strong>
      ${chip(mandate.stateLabel, tones[mandate.state])}
    </div>
    <p>${kind} · ${mandate.covers}</p>
    <p class="small quiet num">${span(host, mandate)}</p>
    ${usesPart(host, mandate.uses)}
    ${
      state.isAsking
        ? confirmation(host, { mandate, state }, go)
        : actions(host, { mandate, state }, go)
    }
  </li>`
}

/** The other party of a mandate. */
export function otherOf({ grantor, grantee }: MandateView, side: Side) {
  return side === 'given' ? grantee : grantor
}

function span(host: Element, { from, to, kind, verifiedBy }: MandateView): string {
  const spoken = mandateWords(host)
  const day = (iso: string) => fullDay(iso, languageOf(host))
  const days = to ? spoken.span(day(from), day(to)) : spoken.since(day(from))
  const isChecked = verifiedBy !== null && kind !== 'semplice'
  return isChecked ? `${days}. ${spoken.verifiedBy(verifiedBy)}` : days
}

type Shown = { mandate: MandateView; state: CardState }

function actions(host: Element, { mandate, state }: Shown, go: CardMoves) {
  const spoken = mandateWords(host)
  const { name } = otherOf(mandate, state.side)
  const isGiven = state.side === 'given'
  const act = html`<button class="button" @click=${() => go.act(mandate)}>
    ${spoken.act(name)}
  </button>`
  const end = html`<button
    class="button plain danger"
    aria-label=${isGiven ? spoken.revokeOf(name) : spoken.renounceOf(name)}
    @click=${() => go.ask(mandate)}
  >
    ${isGiven ? spoken.revoke : spoken.renounce}
  </button>`
  const mayAct = !isGiven && mandate.state === 'standing'
  if (!mayAct && !mandate.mayRevoke) return nothing
  return html`<div class="row acts">
    ${mayAct && !state.isActing ? act : nothing}
    ${state.isActing ? html`<span class="small">${spoken.acting}</span>` : nothing}
    ${mandate.mayRevoke ? end : nothing}
  </div>`
}

function confirmation(host: Element, { mandate, state }: Shown, go: CardMoves): TemplateResult {
  const spoken = mandateWords(host)
  const { name } = otherOf(mandate, state.side)
  const isGiven = state.side === 'given'
  return html`<div class="asking" role="group" aria-labelledby="ask-${mandate.id}">
    <strong id="ask-${mandate.id}" tabindex="-1">
      ${isGiven ? spoken.revokeAsk(name) : spoken.renounceAsk(name)}
    </strong>
    <p class="small">${isGiven ? spoken.revokeWhy : spoken.renounceWhy}</p>
    <div class="row">
      <button class="button danger" @click=${() => go.end(mandate)}>
        ${isGiven ? spoken.yesRevoke : spoken.yesRenounce}
      </button>
      <button class="button" @click=${() => go.ask(null)}>${spoken.no}</button>
    </div>
  </div>`
}
