import type { Absences } from '../../../core/assignment/contract.ts'
import { fullDay, isoDay } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { say } from './words.ts'

/** Somebody is away for some days. */
export type Absence = Absences['rows'][number]

/** The days of an absence in words. */
export function absenceDays(host: Element, { from, to }: Pick<Absence, 'from' | 'to'>): string {
  const words = say(host)
  const day = (iso: string) => fullDay(iso, languageOf(host))
  return from === to ? words.oneDay(day(from)) : words.range(day(from), day(to))
}

/** Whether an absence is over. */
export const isPast = ({ to }: Pick<Absence, 'to'>, now = new Date()): boolean => to < isoDay(now)
