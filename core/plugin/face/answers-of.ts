import type { AnswersTo } from '../../service/answers-to.ts'
import type { Field, Form } from '../../service/form.ts'
import type { TaskTicket } from './outcome.ts'

/**
 * The answers of a ticket with the types of its form. The kernel checked them when they came; what does not fit
 * all the same, as after a change of the form, is a TypeError that names the question when it is read.
 */
export function answersOf<const F extends Form>(
  form: F,
  { answers }: Pick<TaskTicket, 'answers'>,
): AnswersTo<F> {
  const read = Object.fromEntries(
    Object.entries(form).flatMap(([name, field]) =>
      fits(field, answers[name]) ? [[name, answers[name]]] : [],
    ),
  )
  for (const [name, field] of Object.entries(form))
    if (!(name in read) && !mayLack(field, answers[name])) refuse(read, name)
  return read as AnswersTo<F> // each was looked at just now
}

function refuse(read: object, name: string): void {
  const get = () => {
    throw new TypeError(`“${name}” is not answered as it is asked`)
  }
  Object.defineProperty(read, name, { get })
}

const mayLack = (field: Field, answer: unknown) =>
  answer === undefined && (field.optional === true || field.when !== undefined)

function fits(field: Field, answer: unknown): boolean {
  switch (field.kind) {
    case 'choice':
      return typeof answer === 'string' && field.options.includes(answer)
    case 'yes-no':
      return typeof answer === 'boolean'
    case 'number':
    case 'amount':
      return typeof answer === 'number'
    case 'place':
      return typeof answer === 'object' && answer !== null && 'address' in answer
    case 'photos':
    case 'files':
    case 'several':
      return Array.isArray(answer)
    default:
      return typeof answer === 'string'
  }
}
