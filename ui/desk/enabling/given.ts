import type { EnablingSave, EnablingView } from '../../../core/plugin/enabling/contract.ts'
import type { Answers } from '../parts/answers.ts'

type Given = EnablingSave['settings']

/** The settings as they were written: what is empty is not set, a secret left empty stays as it is. */
export function givenSettings(answers: Answers, settings: EnablingView['settings']): Given {
  return Object.fromEntries(
    settings.flatMap(({ name, kind }): [string, Given[string]][] => {
      const text = answers.text(`setting-${name}`)
      if (kind === 'secret' && answers.has(`forget-${name}`)) return [[name, null]]
      if (text === '') return []
      return [[name, typed(kind, text)]]
    }),
  )
}

function typed(kind: EnablingView['settings'][number]['kind'], text: string) {
  if (kind === 'number') return Number(text.replace(',', '.'))
  return kind === 'yes-no' ? text === 'true' : text
}

/** The instant at which a day begins here; nothing for no day. */
export const beginningOf = (day: string): string | null =>
  day === '' ? null : new Date(`${day}T00:00`).toISOString()
