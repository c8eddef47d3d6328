import { html, nothing } from 'lit'
import { chip } from '../../kit/chip.ts'
import type { TicketView } from '../../kit/contract.ts'
import type { Tone } from '../../kit/notice.ts'
import { say } from './act-words.ts'

type Effect = TicketView['effects'][number]

const tones: Readonly<Record<Effect['state'], Tone | 'plain'>> = {
  waiting: 'warn',
  done: 'good',
  failed: 'bad',
  skipped: 'plain',
  undone: 'plain',
}

/** What moves caused and how far it is; one that failed says why and can be repaired. */
export function sideEffects(
  host: Element,
  { effects }: TicketView,
  repair: (effect: Effect) => void,
) {
  if (effects.length === 0) return nothing
  const words = say(host)
  return html`<section>
    <h2 class="over">${words.effects}</h2>
    ${effects.map(
      (effect) =>
        html`<div class="pair">
          <div class="even bare">
            <span>${effect.label}</span>${chip(effect.stateLabel, tones[effect.state])}
          </div>
          ${effect.error ? html`<p class="tiny">${effect.error.title}. ${effect.error.detail}</p>` : nothing}
          ${effect.attempts > 1 && effect.state !== 'done' ? html`<p class="tiny quiet">${words.tried(effect.attempts)}</p>` : nothing}
          ${
            effect.may.length > 0
              ? html`<button class="button" @click=${() => repair(effect)}>
                  ${effect.may.includes('retry') ? words.repair : words.undo}
                </button>`
              : nothing
          }
        </div>`,
    )}
  </section>`
}
