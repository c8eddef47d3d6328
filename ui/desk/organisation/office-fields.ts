import { html } from 'lit'
import type { OfficeView } from '../../../core/tenancy/contract.ts'
import type { Answers } from '../parts/answers.ts'
import { faultOf } from '../parts/form-end.ts'
import { line, select } from '../parts/lines.ts'
import type { Asked } from '../shell/asked.ts'
import { say } from './words.ts'

const kinds = ['area', 'directorate', 'service', 'office'] as const

/** The questions about an office that can be asked again later: name, kind, address. */
export function officeFields(host: Element, asked: Asked<unknown>, office: OfficeView | null) {
  const words = say(host)
  const choices = kinds.map((kind) => [kind, words.kinds[kind]] as const)
  return html`${line(host, {
      ...{ id: 'nameIt', label: words.nameIt, isFirst: true, most: 120 },
      value: office?.names.it ?? '',
      fault: faultOf(asked, 'names'),
    })}
    ${line(host, { id: 'nameEn', label: words.nameEn, isOptional: true, value: office?.names.en ?? '' })}
    <div class="pairs">
      ${select(host, { id: 'kind', label: words.kind, choices, value: office?.kind ?? 'office' })}
      ${line(host, {
        ...{ id: 'email', label: words.email, type: 'email', isOptional: true },
        value: office?.email ?? '',
        fault: faultOf(asked, 'email'),
      })}
    </div>`
}

/** What was answered. */
export function officeAnswers(answers: Answers) {
  const en = answers.text('nameEn')
  return {
    names: { it: answers.text('nameIt'), ...(en && { en }) },
    kind: kinds.find((kind) => kind === answers.text('kind')) ?? 'office',
    email: answers.text('email') || null,
  }
}
