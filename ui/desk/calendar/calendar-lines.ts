import { css, html, nothing } from 'lit'
import type { CalendarView } from '../../../core/tenancy/contract.ts'
import { fullDay, isoDay } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { feastDay, feastName, inYear } from './feasts.ts'
import { say as sayFeasts } from './feast-words.ts'
import { gathered } from './week.ts'
import { say } from './words.ts'

/** A calendar as it is kept. */
export type Calendar = CalendarView['calendar']

/** The days on which nobody works, and why. */
export type Closure = Calendar['closures'][number]

/** "dal … al … · motivo", or the one day. */
export function closureWords(host: Element, { from, to, reason }: Closure): string {
  const language = languageOf(host)
  const days =
    from === to ? fullDay(from, language) : `${fullDay(from, language)} – ${fullDay(to, language)}`
  return reason ? `${days} · ${reason}` : days
}

/** The hours of a week, days alike on one line, and the closures still to come. */
export function calendarLines(host: Element, { hours, closures, holidays }: Calendar) {
  const words = say(host)
  const name = (days: readonly (keyof typeof words.short)[]) => {
    const [first, last] = [days[0], days.at(-1)]
    if (!first || !last) return ''
    return first === last ? words.short[first] : `${words.short[first]}–${words.short[last]}`
  }
  const coming = closures.filter(({ to }) => to >= isoDay(new Date()))
  return html`<dl class="week">
      ${gathered(hours).map(
        ({ days, text }) =>
          html`<dt>${name(days)}</dt>
            <dd class="num ${text ? '' : 'quiet'}">${text || words.shut}</dd>`,
      )}
    </dl>
    ${
      coming.length > 0
        ? html`<h3 class="over">${words.closures}</h3>
            <ul class="plainlist">
              ${coming.slice(0, 6).map((closure) => html`<li class="num">${closureWords(host, closure)}</li>`)}
            </ul>`
        : nothing
    }
    <details class="small feasts">
      <summary class="quiet">${sayFeasts(host).title(holidays.length)}</summary>
      <ul class="plainlist">
        ${inYear(holidays).map((feast) => html`<li><span class="num">${feastDay(host, feast)}</span> <span class="quiet">${feastName(host, feast)}</span></li>`)}
      </ul>
    </details>`
}

/** The style of a calendar's lines. */
export const calendarLinesStyle = css`
  .week {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 2px 16px;
    margin: 4px 0 8px;
  }
  .feasts {
    margin: 4px 0 10px;
  }
`
