import type { AuditQuestion } from '../../../core/audit/contract.ts'
import { isoDay } from '../../kit/dates.ts'

/** Which lines are looked for; what is null is not asked. */
export type Sought = Readonly<Record<Exclude<keyof AuditQuestion, 'cursor'>, string | null>>

/** Periods that can be chosen by one word. */
export const periods = ['today', 'week', 'month', 'always'] as const

/** One of those periods. */
export type Period = (typeof periods)[number]

const days: Readonly<Record<Period, number | null>> = { today: 0, week: 6, month: 29, always: null }
const dayMs = 86_400_000

/** The first and the last day of a period that ends today. */
export function spanOf(period: Period, now = new Date()): Pick<Sought, 'from' | 'to'> {
  const back = days[period]
  if (back === null) return { from: null, to: null }
  const to = isoDay(now)
  return { from: isoDay(new Date(Date.parse(to) - back * dayMs)), to }
}

/** The lines of the last seven days. */
export const lately = (now = new Date()): Sought => ({
  ...spanOf('week', now),
  ...{
    staff: null,
    person: null,
    ticket: null,
    action: null,
    office: null,
    role: null,
    text: null,
  },
})

/** Which period the days are, or nothing when they are days of the reader's own. */
export const periodOf = (
  { from, to }: Pick<Sought, 'from' | 'to'>,
  now = new Date(),
): Period | null =>
  periods.find((period) => {
    const span = spanOf(period, now)
    return span.from === from && span.to === to
  }) ?? null

/** What is asked of the kernel: only what was chosen. */
export function questionOf(sought: Sought, cursor: string | null = null): AuditQuestion {
  const chosen = Object.entries({ ...sought, cursor }).filter(([, value]) => value)
  return Object.fromEntries(chosen)
}
