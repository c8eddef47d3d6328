import type { FieldView } from '../contract.ts'
import { figureIn, linesIn } from './figures.ts'

/** A spot in the city; coordinates only when the person gave their position. */
export type PlaceAnswer = { address: string; area: string; lat?: number; lon?: number }

/** A picture or paper already put at the kernel, with a small likeness of it for the page; a paper has none. */
export type PhotoAnswer = { id: string; name: string; likeness: string }

/** What one question can be answered with; figures and lines as they were written. */
export type Answer = string | boolean | PlaceAnswer | readonly PhotoAnswer[]

/** Answers by the name of their question; an empty one is not there. */
export type Answers = Readonly<Record<string, Answer>>

/** The answers with one changed; nothing, an empty line or no picture takes it away. */
export function withAnswer(answers: Answers, field: string, answer: Answer | null): Answers {
  const { [field]: _, ...others } = answers
  const isEmpty = answer === null || answer === '' || (Array.isArray(answer) && answer.length === 0)
  return isEmpty ? others : { ...others, [field]: answer }
}

/** Whether a question is asked at all, given the answers so far. */
export function isAsked(field: FieldView, answers: Answers): boolean {
  if (!field.when) return true
  const answer = answers[field.when.field]
  return field.when.is.some((one) => one === answer)
}

/** The answers as a submission carries them: only to questions that are asked, files by id, figures as numbers. */
export function answersToSend(
  fields: readonly FieldView[],
  answers: Answers,
): Record<string, unknown> {
  const asked = fields.filter((field) => isAsked(field, answers) && field.name in answers)
  return Object.fromEntries(
    asked.map((field) => [field.name, sendable(field, answers[field.name])]),
  )
}

/** A place in an answer, when it is one. */
export function placeIn(answer: Answer | undefined): PlaceAnswer | null {
  return typeof answer === 'object' && 'address' in answer ? answer : null
}

/** The pictures and papers in an answer. */
export function photosIn(answer: Answer | undefined): readonly PhotoAnswer[] {
  return typeof answer === 'object' && !('address' in answer) ? answer : []
}

function sendable({ kind, decimals }: FieldView, answer: Answer | undefined): unknown {
  if (Array.isArray(answer)) return photosIn(answer).map(({ id }) => id)
  if (typeof answer !== 'string') return answer
  if (kind === 'several') return linesIn(answer)
  if (kind === 'number') return figureIn(answer, decimals) ?? answer
  if (kind !== 'amount') return answer
  const euros = figureIn(answer, 2)
  return euros === null ? answer : Math.round(euros * 100)
}
