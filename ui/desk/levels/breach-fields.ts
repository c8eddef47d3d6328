import { html, nothing } from 'lit'
import { fieldGroup } from '../../kit/field.ts'
import { faultOf, line, tick } from '../parts/form.ts'
import { oneOf } from '../parts/one-of.ts'
import { kinds } from './level-answers.ts'
import type { LevelAsked } from './level-fields.ts'
import { say } from './words.ts'

/** What becomes due when a promise is missed; its details only where something does. */
export function breachFields(
  host: Element,
  { breach, turn, ...level }: LevelAsked & { breach: string; turn: (kind: string) => void },
) {
  const words = say(host)
  const choices = [
    ['', words.noBreach] as const,
    ...kinds.map((kind) => [kind, words.breachFor[kind]] as const),
  ]
  const fault = faultOf(level.asked, 'onBreach')
  const question = { id: 'breach', label: words.breachOf, value: breach, choices, turn, fault }
  return html`${oneOf(host, question)} ${breach ? details(host, level) : nothing}`
}

function details(host: Element, { was, wanting }: LevelAsked) {
  const words = say(host)
  const { cents, because, tellsCitizen } = was?.onBreach ?? { tellsCitizen: false }
  const isWanting = (what: 'cents' | 'because', fault: string) =>
    wanting.includes(what) ? fault : null
  const label = words.tells
  return fieldGroup(
    host,
    { id: 'on-breach', label: words.breach },
    html`<div class="questions">
      ${line(host, { id: 'euros', label: words.amount, most: 9, value: cents ? (cents / 100).toFixed(2) : '', fault: isWanting('cents', words.amountNeeded) })}
      ${line(host, { id: 'because', label: words.because, most: 300, value: because?.it ?? '', fault: isWanting('because', words.becauseNeeded) })}
      ${line(host, { id: 'because-en', label: words.becauseEn, most: 300, isOptional: true, value: because?.en ?? '' })}
      ${tick({ id: 'tells', label, isOn: tellsCitizen })}
    </div>`,
  )
}
