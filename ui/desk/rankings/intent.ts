import type { Publication, RankingCall } from '../../../core/ranking/contract.ts'
import type { Answers } from '../parts/answers.ts'

/** What is about to be published. */
export type Intent = Omit<Publication, 'service'>

/** The answers that cannot stay as they are. */
export type Wrong = 'day' | 'seed' | 'reason'

/** Whether the final ranking can be published today. */
export const mayBeFinal = ({ finalFrom, today }: RankingCall): boolean =>
  finalFrom !== null && finalFrom <= today

/** What is asked at first: the final one as soon as that can be, from today, by the seed that drew before. */
export function firstIntent(call: RankingCall): Intent {
  const kind = mayBeFinal(call) ? 'final' : 'provisional'
  return { kind, day: call.today, seed: call.versions[0]?.seed ?? '', reason: '' }
}

/** What the form says. */
export function intentOf(answers: Answers, call: RankingCall): Intent {
  const isFinal = mayBeFinal(call) && answers.text('kind') === 'final'
  return {
    kind: isFinal ? 'final' : 'provisional',
    day: answers.text('day'),
    seed: answers.text('seed'),
    reason: answers.text('reason'),
  }
}

/** What has to be written otherwise before it can be looked at. */
export function wrongIn({ day, seed, reason }: Intent, today: string): Wrong[] {
  return [
    ...(day < today ? (['day'] as const) : []),
    ...(seed.length < 4 ? (['seed'] as const) : []),
    ...(reason.length < 5 ? (['reason'] as const) : []),
  ]
}

/** The days of a ranking published from a day on; a final one has no end. */
export function daysOf({ kind, day }: Intent, { days }: RankingCall) {
  if (kind === 'final') return null
  const until = dayAfter(day, days.shown)
  return { until, appealUntil: dayAfter(until, days.appeal) }
}

const dayAfter = (day: string, count: number) =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)
