import type { Criterion, Mark, Ranking } from './ranking.ts'

/** The points of one criterion, and the answer that brought them. */
export interface Points {
  readonly question: string
  readonly points: number
  readonly answer: unknown
}

type Answers = Readonly<Record<string, unknown>>

/** The points that answers bring, criterion by criterion, to two decimals. */
export function pointsOf({ points }: Ranking, answers: Answers): Points[] {
  return points.map((criterion) => {
    const answer = answers[criterion.question] ?? null
    return { question: criterion.question, points: rounded(worthOf(criterion, answer)), answer }
  })
}

/** Their sum, to two decimals. */
export function totalOf(points: readonly Points[]): number {
  return rounded(points.reduce((total, one) => total + one.points, 0))
}

function worthOf(criterion: Criterion, answer: unknown): number {
  if ('ifYes' in criterion) return answer === true ? criterion.ifYes : 0
  if ('perOption' in criterion)
    return typeof answer === 'string' ? (criterion.perOption[answer] ?? 0) : 0
  return typeof answer === 'number' ? alongMarks(criterion.along, answer) : 0
}

/** The two marks between which an answer stands; nothing outside of them all. */
export function around(marks: readonly Mark[], answer: number): readonly [Mark, Mark] | undefined {
  const next = marks.findIndex(([at], place) => place > 0 && answer <= at)
  const [before, after] = [marks[next - 1], marks[next]]
  return before && after && answer >= before[0] ? [before, after] : undefined
}

function alongMarks(marks: readonly Mark[], answer: number): number {
  const found = around(marks, answer)
  if (!found) return 0
  const [[from, low], [to, high]] = found
  return low + ((high - low) * (answer - from)) / (to - from)
}

// Half a hundredth goes up, however the machine keeps it.
const rounded = (points: number) => Math.round((points + Number.EPSILON) * 100) / 100
