import type { EnablingSave, EnablingView } from '../../../core/plugin/enabling/contract.ts'
import { isoDay } from '../../kit/dates.ts'
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

/** The settings that want a number and got none, or one that is too small or too large. */
export function oddNumbers(answers: Answers, settings: EnablingView['settings']) {
  return settings.filter(({ name, kind, min, max }) => {
    const text = answers.text(`setting-${name}`)
    if (kind !== 'number' || text === '') return false
    const number = typed(kind, text)
    return typeof number !== 'number' || number < (min ?? number) || number > (max ?? number)
  })
}

function typed(kind: EnablingView['settings'][number]['kind'], text: string) {
  if (kind === 'yes-no') return text === 'true'
  const number = Number(text.replace(',', '.'))
  // What is no number is sent as it was written: the kernel says so in words.
  return kind === 'number' && !Number.isNaN(number) ? number : text
}

const hour = 3_600_000

/** The instant at which a day begins in Rome, wherever the reader is; nothing for no day. */
export function beginningOf(day: string): string | null {
  if (day === '') return null
  const [summer, winter] = [2, 1].map((ahead) => new Date(Date.parse(day) - ahead * hour))
  const begins = summer && isoDay(summer) === day ? summer : winter
  return begins?.toISOString() ?? null
}
