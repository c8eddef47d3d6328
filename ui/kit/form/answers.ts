import type { FieldView } from '../contract.ts'

/** A spot in the city; coordinates only when the person gave their position. */
export type PlaceAnswer = { address: string; area: string; lat?: number; lon?: number }

/** A picture already put at the kernel, with a small likeness of it for the page. */
export type PhotoAnswer = { id: string; name: string; likeness: string }

/** What one question can be answered with. */
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
  return answers[field.when.field] === field.when.is
}

/** The answers as a submission carries them: only to questions that are asked, pictures by id. */
export function answersToSend(
  fields: readonly FieldView[],
  answers: Answers,
): Record<string, unknown> {
  const asked = fields.filter((field) => isAsked(field, answers) && field.name in answers)
  return Object.fromEntries(asked.map(({ name }) => [name, sendable(answers[name])]))
}

/** A place in an answer, when it is one. */
export function placeIn(answer: Answer | undefined): PlaceAnswer | null {
  return typeof answer === 'object' && 'address' in answer ? answer : null
}

/** The pictures in an answer. */
export function photosIn(answer: Answer | undefined): readonly PhotoAnswer[] {
  return typeof answer === 'object' && !('address' in answer) ? answer : []
}

function sendable(answer: Answer | undefined): unknown {
  return Array.isArray(answer) ? photosIn(answer).map(({ id }) => id) : answer
}
