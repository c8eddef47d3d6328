import { checkAnswers, type AnswerRules, type Answers } from '../../service/answers.ts'
import type { Field } from '../../service/form.ts'
import type { RouteOutline } from '../cell/wire.ts'

/** What was asked, fit for the route's form; faults: service.answers-not-valid. */
export function checkQuestion(
  { kind, input }: RouteOutline,
  given: unknown,
  rules: AnswerRules,
): Answers {
  const said: Answers = typeof given === 'object' && given !== null ? { ...given } : {}
  return checkAnswers(input, kind === 'read' ? spoken(input, said) : said, rules)
}

// In an address everything is text.
function spoken(input: RouteOutline['input'], said: Answers): Answers {
  const meant = (name: string, value: unknown) => [name, meaning(input[name], value)]
  return Object.fromEntries(Object.entries(said).map(([name, value]) => meant(name, value)))
}

function meaning(field: Field | undefined, value: unknown): unknown {
  if (typeof value !== 'string' || value.trim() === '') return value
  if (field?.kind === 'number' || field?.kind === 'amount') return Number(value)
  if (field?.kind === 'yes-no') return { true: true, false: false }[value] ?? value
  return value
}
