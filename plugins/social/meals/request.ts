import type { TaskTicket } from '@dime/core'
import { numberIn, wordsIn } from '../answers.ts'
import { iseeYear } from '../isee.ts'
import { romanDay } from '../italian-day.ts'
import { schoolYearOf } from './school-year.ts'

/** A request as the rule reads it; amounts in cents. */
export interface MealsRequest {
  readonly child: string
  readonly school: string
  readonly livesHere: boolean
  readonly isee: number
  readonly iseeYear: number
  /** The day on which it came. */
  readonly day: string
  /** The year in which the school year begins. */
  readonly schoolYear: number
}

/** Reads the request; it is for the school year that its day belongs to. */
export function requestOf({ answers, createdAt }: TaskTicket): MealsRequest {
  const day = romanDay(createdAt)
  return {
    child: wordsIn(answers, 'child'),
    school: wordsIn(answers, 'school'),
    livesHere: answers['livesHere'] === true,
    isee: numberIn(answers, 'isee'),
    iseeYear: iseeYear(wordsIn(answers, 'iseeNumber')),
    day,
    schoolYear: schoolYearOf(day),
  }
}
