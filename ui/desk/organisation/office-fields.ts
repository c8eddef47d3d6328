import { html } from 'lit'
import type { OfficeView } from '../../../core/tenancy/contract.ts'
import type { Answers } from '../parts/answers.ts'
import { differing, type Asked, type Clash, type Overtaken } from '../parts/care.ts'
import { faultOf, line, select } from '../parts/form.ts'
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

/** An office's answers in words, question by question. */
export function officeWords(
  host: Element,
  { names, kind, email }: Pick<OfficeView, 'names' | 'kind' | 'email'> | Answered,
): readonly (readonly [label: string, value: string])[] {
  const words = say(host)
  return [
    [words.nameIt, names.it],
    [words.nameEn, names.en ?? ''],
    [words.kind, words.kinds[kind]],
    [words.email, email ?? ''],
  ]
}

type Answered = ReturnType<typeof officeAnswers>

/** On what an office as it is now differs from how it was seen: nothing was done to it meanwhile. */
export function actClash(
  host: Element,
  { theirs, by }: Overtaken<OfficeView>,
  seen: OfficeView,
): Clash | null {
  if (!theirs) return null
  const before = officeWords(host, seen)
  const differences = officeWords(host, theirs).map(([label, now], at) => ({
    ...{ label, theirs: now },
    mine: before[at]?.[1] ?? '',
  }))
  return { by, differences: differing(differences), take: () => undefined, isAct: true }
}
