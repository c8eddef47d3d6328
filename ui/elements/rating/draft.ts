import type { RatingForm } from '../../../core/contract.ts'

type Choices = RatingForm['below4']['choices'] | RatingForm['from4']['choices']

/** What is liked or was difficult, by its name. */
export type Reason = Choices[number]['reason']

/** A rating that is being given. */
export interface RatingDraft {
  readonly stars: number | null
  readonly reasons: readonly Reason[]
  readonly text: string
}

/** Nothing chosen yet. */
export const blankRating: RatingDraft = { stars: null, reasons: [], text: '' }

/** The question that goes with so many stars, and what can be answered. */
export const sideOf = ({ below4, from4 }: RatingForm, stars: number) => (stars < 4 ? below4 : from4)

/** The draft with other stars; reasons stay while they go with them. */
export function withStars(draft: RatingDraft, stars: number): RatingDraft {
  const isOther = draft.stars !== null && draft.stars < 4 !== stars < 4
  return { ...draft, stars, ...(isOther && { reasons: [] }) }
}

/** The draft with a reason more, or without it. */
export function withReason(draft: RatingDraft, reason: Reason): RatingDraft {
  const { reasons } = draft
  const without = reasons.filter((each) => each !== reason)
  return { ...draft, reasons: without.length < reasons.length ? without : [...reasons, reason] }
}
