import { html } from 'lit'
import type { RankingCall } from '../../../core/ranking/contract.ts'
import { notice } from '../../kit/notice.ts'
import { dayIn } from './figures.ts'
import { say } from './words.ts'

/** How a call stands: what is published, and what can be published next, or why not yet. */
export function standing(host: Element, call: RankingCall) {
  const { standing: words, newest: named } = say(host)
  const [newest] = call.versions
  const on = (day: string) => dayIn(host, day)
  if (!newest)
    return notice(
      'blue',
      words.never,
      html`<p>${words.neverWhy(call.days.shown, call.days.appeal)}</p>`,
    )
  const { until, appealUntil } = newest
  const name = named(newest.kindLabel, newest.version)
  if (!until || !appealUntil || !call.finalFrom)
    return notice('good', words.ever(name, on(newest.from)), html`<p>${words.right}</p>`)
  const title = words.shown(name, on(newest.from), on(until))
  return call.today < call.finalFrom
    ? notice('blue', title, html`<p>${words.wait(on(appealUntil), on(call.finalFrom))}</p>`)
    : notice('good', title, html`<p>${words.ready(on(appealUntil))}</p>`)
}
