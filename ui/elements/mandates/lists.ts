import { html, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { MandatesView, MandateView } from '../../kit/contract.ts'
import { notice } from '../../kit/notice.ts'
import { mandateCard, type CardMoves, type Side } from './card.ts'
import { mandateWords } from './words.ts'

/** The mandates given and held. */
export type AllMandates = MandatesView

/** The mandates and how they stand on the page, by id. */
export interface ListsState {
  readonly all: MandatesView
  readonly acting: string | null
  readonly asking: string | null
}

/** Both lists: who acts for the reader, and for whom the reader acts. */
export function mandateLists(host: Element, shown: ListsState, go: CardMoves): TemplateResult {
  const spoken = mandateWords(host)
  const { given, held } = shown.all
  const none = {
    given: notice('blue', spoken.givenNone, spoken.givenNoneWhy),
    held: notice('blue', spoken.heldNone, spoken.heldNoneWhy),
  }
  const list = (side: Side, mandates: readonly MandateView[]) =>
    mandates.length === 0 ? none[side] : cards(host, { shown, side, mandates }, go)
  return html`
    <h3>${spoken.given}</h3>
    ${list('given', given)}
    <h3>${spoken.held}</h3>
    ${list('held', held)}
  `
}

type Cards = { shown: ListsState; side: Side; mandates: readonly MandateView[] }

function cards(host: Element, { shown, side, mandates }: Cards, go: CardMoves): TemplateResult {
  const card = (mandate: MandateView) => {
    const isAsking = mandate.id === shown.asking
    const isActing = mandate.id === shown.acting
    return mandateCard(host, { mandate, state: { side, isAsking, isActing } }, go)
  }
  return html`<ul class="cards">
    ${repeat(mandates, ({ id }) => id, card)}
  </ul>`
}
