import { html } from 'lit'
import { line } from '../parts/lines.ts'
import { type Period, periodOf, spanOf } from './sought.ts'
import { say } from './words.ts'

type Days = { readonly from: string | null; readonly to: string | null }

/** The days looked at, and what choosing others does. */
export interface PeriodPicker extends Days {
  readonly seek: (days: Partial<Days>) => void
  /** The periods that one word chooses; all of them unless said. */
  readonly offered?: readonly Period[]
}

const every = ['today', 'week', 'month', 'always'] as const

/** A period by one word, or from one day to another. */
export function periodPicker(host: Element, { from, to, seek, offered = every }: PeriodPicker) {
  const words = say(host)
  const now = periodOf({ from, to })
  const write = ({ target }: Event) =>
    target instanceof HTMLInputElement && seek({ [target.id]: target.value || null })
  return html`<div class="filters" @change=${write}>
    ${line(host, { id: 'from', type: 'date', label: words.from, value: from })}
    ${line(host, { id: 'to', type: 'date', label: words.to, value: to })}
    <div class="chips wide" role="group" aria-label=${words.period}>
      ${offered.map(
        (period) =>
          html`<button
            class="press"
            aria-pressed=${period === now ? 'true' : 'false'}
            @click=${() => seek(spanOf(period))}
          >
            ${words.periods[period]}
          </button>`,
      )}
    </div>
  </div>`
}
