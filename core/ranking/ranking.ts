/** How far along a scale an answer stands, and the points there: from mark to mark in a straight line. */
export type Mark = readonly [answer: number, points: number]

/** The points that the answer to one question brings; no answer, or one outside of the rule, brings none. */
export type Criterion<Question extends string = string> = { readonly question: Question } & (
  | { readonly along: readonly Mark[] }
  | { readonly perOption: Readonly<Record<string, number>> }
  | { readonly ifYes: number }
)

/** Who comes first of those with as many points: whose answer is the lowest, or the highest. */
export interface Tie<Question extends string = string> {
  readonly question: Question
  readonly first: 'lowest' | 'highest'
}

/** How the requests of a call are put in order, by their answers alone: never by who came first. */
export interface Ranking<Question extends string = string, State extends string = string> {
  /** The states in which a request takes part. */
  readonly among: readonly State[]
  /** The choice whose every option has a ranking of its own. */
  readonly by?: Question
  readonly points: readonly Criterion<Question>[]
  /** One after the other; whoever is still equal is drawn, by a seed that is published. */
  readonly ties: readonly Tie<Question>[]
  /** For how many days a provisional ranking is shown, and then for how many one may appeal. */
  readonly days: { readonly shown: number; readonly appeal: number }
}

/** Declares how the requests of a call are put in order. */
export function ranking<const Question extends string, const State extends string>(
  declared: Ranking<Question, State>,
): Ranking<Question, State> {
  return declared
}

/** Points along a scale: of money, in cents. */
export const along = <const Q extends string>(question: Q, marks: readonly Mark[]) => ({
  question,
  along: marks,
})

/** Points for each option of a choice. */
export const perOption = <const Q extends string>(
  question: Q,
  points: Readonly<Record<string, number>>,
) => ({ question, perOption: points })

/** Points for a yes. */
export const ifYes = <const Q extends string>(question: Q, points: number) => ({
  question,
  ifYes: points,
})

/** Whose answer is the lowest comes first. */
export const lowest = <const Q extends string>(question: Q) => ({
  question,
  first: 'lowest' as const,
})

/** Whose answer is the highest comes first. */
export const highest = <const Q extends string>(question: Q) => ({
  question,
  first: 'highest' as const,
})
