import { courseOf, type Reckoning } from './legal-clock.ts'

/** The moments of a term at which something happens by itself. */
export type Milestones = { warnAt: Date; dueAt: Date }

/** When a part of the term (0.75 is three quarters) is used up, pauses left out, and when it ends. */
export function milestones(reckoning: Reckoning, { warnAt }: { warnAt: number }): Milestones {
  return { warnAt: momentUsed(reckoning, warnAt), dueAt: reckoning.dueAt }
}

function momentUsed({ question, dueAt }: Reckoning, part: number): Date {
  const { ruler, stretches } = courseOf(question)
  let left = part * question.term.amount * ruler.steps
  for (const { rule, from, steps } of stretches) {
    if (rule !== 'counted') continue
    if (left <= steps) return ruler.moment(from, left)
    left -= steps
  }
  return dueAt
}
