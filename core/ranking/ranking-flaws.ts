import type { Field, Form } from '../service/form.ts'
import type { Criterion, Mark, Ranking } from './ranking.ts'

/** A service as far as a ranking speaks of it. */
interface Ranked {
  readonly archetype: string
  readonly form: Form
  readonly ranking?: Ranking
}

/** What is wrong with a service's ranking, a sentence each. */
export function rankingFlaws({ archetype, form, ranking }: Ranked): string[] {
  if (!ranking) return []
  const { by, points, ties } = ranking
  return [
    ...(archetype === 'ranking-call' ? [] : ['Only a ranking call has a ranking.']),
    ...(by === undefined || form[by]?.kind === 'choice' ? [] : [`“${by}” is no choice of lists.`]),
    ...points.flatMap((criterion) => criterionFlaws(criterion, form[criterion.question])),
    ...ties
      .filter(({ question }) => !isFigure(form[question]))
      .map(({ question }) => `“${question}” cannot decide a tie: it is no figure.`),
  ]
}

const isFigure = (field: Field | undefined) => field?.kind === 'number' || field?.kind === 'amount'

function criterionFlaws(criterion: Criterion, field: Field | undefined): string[] {
  const { question } = criterion
  const odd = [`“${question}” brings points in a way that does not fit its answers.`]
  if ('ifYes' in criterion) return field?.kind === 'yes-no' ? [] : odd
  if ('along' in criterion) return isFigure(field) && isScale(criterion.along) ? [] : odd
  if (field?.kind !== 'choice') return odd
  const strange = Object.keys(criterion.perOption).filter((one) => !field.options.includes(one))
  return strange.map((option) => `“${option}” brings points and is no option of “${question}”.`)
}

const isScale = (marks: readonly Mark[]) =>
  marks.length > 1 &&
  marks.every(([at], place) => place === 0 || at > (marks[place - 1]?.[0] ?? at))
