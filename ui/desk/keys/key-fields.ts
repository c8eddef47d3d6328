import { html, nothing } from 'lit'
import type { KeyDraft, KeyOperation } from '../../../core/keys/contract.ts'
import { fieldGroup } from '../../kit/field.ts'
import { faultOf, formEnd } from '../parts/form-end.ts'
import { area, line } from '../parts/lines.ts'
import type { Asked } from '../shell/asked.ts'
import { operationGroups } from './operation-groups.ts'
import { say } from './words.ts'

/** What a key may be given, what was answered last, and how it goes. */
export interface KeyFields {
  readonly operations: readonly KeyOperation[]
  readonly asked: Asked<unknown>
  /** The answers that were sent last. */
  readonly draft: KeyDraft | null
  readonly cancel: () => void
}

/** The questions about a new key. */
export function keyFields(host: Element, { operations, asked, draft, cancel }: KeyFields) {
  const words = say(host)
  const isNameless = draft !== null && draft.name.length < 3
  return html`${line(host, {
      ...{ id: 'name', label: words.name, hint: words.nameHint, most: 80, isFirst: true },
      fault: isNameless ? words.nameNeeded : faultOf(asked, 'name'),
    })}
    ${may(host, operations, draft !== null && draft.may.length === 0 ? words.mayNeeded : faultOf(asked, 'may'))}
    <div class="pairs top">
      ${area(host, { id: 'origins', label: words.origins, hint: words.originsHint, isOptional: true, fault: faultOf(asked, 'origins') && words.originsOdd })}
      ${area(host, { id: 'networks', label: words.networks, hint: words.networksHint, isOptional: true, fault: faultOf(asked, 'networks') && words.networksOdd })}
    </div>
    ${line(host, { id: 'until', type: 'date', label: words.until, hint: words.untilHint, isOptional: true, fault: faultOf(asked, 'until') })}
    ${formEnd(host, { asked, verb: words.make, cancel })}`
}

function may(host: Element, operations: readonly KeyOperation[], fault: string | null) {
  const words = say(host)
  const one = ({ name, label }: KeyOperation) =>
    html`<label class="tick">
      <input type="checkbox" name="may" value=${name} aria-invalid=${fault ? 'true' : nothing} />
      <span>${label}</span>
    </label>`
  const groups = operationGroups(operations).map(
    ([group, some]) =>
      html`<div role="group" aria-label=${words.groups[group]}>
        <h3>${words.groups[group]}</h3>
        ${some.map(one)}
      </div>`,
  )
  const question = { id: 'may', label: words.may, hint: words.mayHint, fault }
  return html`<div class="may">
    ${fieldGroup(host, question, html`<div class="groups">${groups}</div>`)}
  </div>`
}
