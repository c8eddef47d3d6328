import type { HostFigures } from '../../../core/plugin/rollout/contract.ts'
import type { Language } from '../../kit/words.ts'

const locales = { it: 'it-IT', en: 'en-GB' } as const

/** A number as the reader writes it; a dash for none. */
export function amount(value: number | null, language: Language, digits = 0): string {
  if (value === null) return '–'
  const format = { maximumFractionDigits: digits, useGrouping: 'min2' } as const
  return new Intl.NumberFormat(locales[language], format).format(value)
}

const milliseconds = (value: number | null, language: Language): string =>
  amount(value, language, value !== null && value < 10 ? 1 : 0)

/** Half of the calls and 95 % of them in milliseconds, small ones with a decimal; a dash where nobody called. */
export function timesOf({ calls, p50, p95 }: HostFigures, language: Language): string {
  if (calls === 0 || p50 === null) return '–'
  return `${milliseconds(p50, language)} · ${milliseconds(p95, language)} ms`
}
