import { html } from 'lit'
import type { RankingCall } from '../../../core/ranking/contract.ts'
import { area, formEnd, line } from '../parts/form.ts'
import { oneOf } from '../parts/one-of.ts'
import type { Asked } from '../shell/desk-part.ts'
import { dayIn } from './figures.ts'
import { mayBeFinal, type Intent, type Wrong } from './intent.ts'
import { seedMeaning } from './seed-meaning.ts'
import { say } from './words.ts'

/** What was answered so far, what is wrong with it, and where it goes. */
export interface PublishAsked {
  readonly call: RankingCall
  readonly intent: Intent
  readonly wrong: readonly Wrong[]
  /** How many requests nothing but the draw parts. */
  readonly ties: number
  readonly asked: Asked<unknown>
  readonly send: (event: Event) => void
  readonly cancel: () => void
}

/** Asks which ranking, from which day, by which seed and why now. */
export function publishForm(host: Element, state: PublishAsked) {
  const { form } = say(host)
  const { call, intent, wrong, ties, asked, send, cancel } = state
  const isAgain = call.versions.length > 0
  const seedHint = isAgain ? `${form.seedHint(ties)} ${form.seedAgain}` : form.seedHint(ties)
  const faultOf = (id: Wrong, words: string) => (wrong.includes(id) ? words : null)
  return html`<form class="fields narrow" novalidate @submit=${send}>
    ${whichKind(host, state)}
    ${line(host, {
      ...{ id: 'day', type: 'date', label: form.day, hint: form.dayHint, value: intent.day },
      fault: faultOf('day', form.dayPast),
    })}
    ${line(host, {
      ...{ id: 'seed', label: form.seed, hint: seedHint },
      example: isAgain ? null : form.seedExample,
      ...{ value: intent.seed, most: 120, fault: faultOf('seed', form.seedShort) },
    })}
    ${seedMeaning(host)}
    ${area(host, {
      ...{ id: 'reason', label: form.reason, hint: form.reasonHint, value: intent.reason },
      ...{ most: 1000, fault: faultOf('reason', form.reasonShort) },
    })}
    ${formEnd(host, { verb: form.look, asked, cancel })}
  </form>`
}

function whichKind(host: Element, { call, intent }: PublishAsked) {
  const { form } = say(host)
  const { days, finalFrom } = call
  const notYet = finalFrom ? form.notBefore(dayIn(host, finalFrom)) : form.notYet
  const provisional = form.provisionalHint(days.shown, days.appeal)
  return oneOf(host, {
    ...{ id: 'kind', label: form.kind, value: intent.kind },
    hint: mayBeFinal(call) ? null : notYet,
    choices: [
      ['provisional', form.provisional, provisional],
      ...(mayBeFinal(call) ? ([['final', form.final, form.finalHint]] as const) : []),
    ],
  })
}
