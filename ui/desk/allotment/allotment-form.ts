import { html, nothing } from 'lit'
import type { AllotmentView } from '../../../core/assignment/contract.ts'
import { notice } from '../../kit/notice.ts'
import type { Asked, Clash } from '../parts/care.ts'
import { formEnd } from '../parts/form-end.ts'
import { oneOf } from '../parts/one-of.ts'
import type { Desk } from '../shell/desk.ts'
import { allotmentRules, type RulesListed } from './allotment-rules.ts'
import { candidateTable } from './candidate-table.ts'
import { say } from './words.ts'

/** How the sharing out stands, and what changing it does. */
export interface AllotmentForm extends RulesListed {
  readonly desk: Desk
  readonly view: AllotmentView
  readonly saved: Asked<AllotmentView>
  readonly clash: Clash | null
  readonly isChanged: boolean
  readonly turn: (otherwise: AllotmentView['otherwise']) => void
}

const ways = ['nobody', 'by-turns', 'least-loaded'] as const

/** Rules by answers, what happens to all others, among whom, and the button that keeps it. */
export function allotmentForm(host: Element, form: AllotmentForm) {
  const words = say(host)
  const { view, draft, isOfService, turn } = form
  return html`${isOfService && !view.isOwn ? notice('blue', words.inherited) : nothing}
    ${allotmentRules(host, form)}
    ${oneOf(host, {
      ...{ id: 'otherwise', label: words.otherwise, value: draft.otherwise },
      choices: ways.map((way) => [way, words.ways[way], words.meanings[way]] as const),
      turn: (value) => turn(ways.find((way) => way === value) ?? 'nobody'),
    })}
    <section>
      <h3>${words.people}</h3>
      ${candidateTable(host, form)}
    </section>
    ${ending(host, form)}`
}

function ending(host: Element, { saved, clash, isChanged }: AllotmentForm) {
  if (!isChanged && !saved.problem && !clash) return nothing
  return html`<div class="ending">
    <p class="quiet small" role="status">${isChanged ? say(host).unsaved : nothing}</p>
    ${formEnd(host, { asked: saved, clash })}
  </div>`
}
