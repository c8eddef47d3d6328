import { answersOf, romanDay, type TaskTicket } from '@dime/core'
import { iseeYear } from '../isee.ts'
import { form } from './form.ts'
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

/** The request behind a ticket; it is for the school year that its day belongs to. */
export function requestOf(ticket: TaskTicket): MealsRequest {
  const { child, school, livesHere, isee, iseeNumber } = answersOf(form, ticket)
  const day = romanDay(ticket.createdAt)
  const years = { iseeYear: iseeYear(iseeNumber), schoolYear: schoolYearOf(day) }
  return { child, school, livesHere, isee, ...years, day }
}
