import { html, nothing } from 'lit'
import type { LifecycleView } from '../../../core/service/lifecycle-contract.ts'
import { icon } from '../../kit/icon.ts'
import { movesOf, type Act } from './acts.ts'
import { say } from './words.ts'

/** The acts that are tried, and how to take one back. */
export interface ActsState {
  readonly acts: readonly Act[]
  readonly cycle: LifecycleView
  readonly drop: (act: Act) => void
  readonly clear: () => void
}

/** What is tried, an act a press that takes it away. */
export function actsList(host: Element, { acts, cycle, drop, clear }: ActsState) {
  const words = say(host)
  if (acts.length === 0) return html`<p><strong>${words.nobody}</strong></p>`
  const labels = new Map(movesOf(cycle))
  return html`<div class="chips" role="group" aria-label=${words.acts}>
    ${acts.map((act) => {
      const line = words.actLine(act.onDay, labels.get(act.move) ?? act.move)
      return html`<button class="press" aria-label=${words.drop(line)} @click=${() => drop(act)}>
        ${line} ${icon('close')}
      </button>`
    })}
    ${acts.length > 0 ? html`<button class="button plain" @click=${clear}>${words.clear}</button>` : nothing}
  </div>`
}
