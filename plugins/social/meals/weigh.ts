import { eurosIn, type Words } from '@dime/core'
import { centsIn, yearOf } from '../figures.ts'
import type { MealsRequest } from './request.ts'

/** Up to which ISEE the city exempts; euros. */
export interface Limits {
  readonly mealsFree: number
  readonly mealsHalf: number
}

/** What the rule makes of a request. */
export type Weighed =
  | { readonly is: 'free' | 'half' }
  | { readonly is: 'above'; readonly reasons: readonly Required<Words>[] }
  | { readonly is: 'unclear'; readonly doubts: readonly string[] }

/** Weighs a request by its ISEE; what a declaration leaves open, a person asks. */
export function weigh(request: MealsRequest, { mealsFree, mealsHalf }: Limits): Weighed {
  const doubts = doubtsAbout(request)
  if (doubts.length > 0) return { is: 'unclear', doubts }
  const { isee } = request
  if (isee <= centsIn(mealsFree)) return { is: 'free' }
  if (isee <= centsIn(mealsHalf)) return { is: 'half' }
  return { is: 'above', reasons: [tooWell(isee, centsIn(mealsHalf))] }
}

function doubtsAbout({ iseeYear, day, livesHere }: MealsRequest): string[] {
  return [
    ...(iseeYear === yearOf(day)
      ? []
      : ['L’ISEE non è dell’anno in corso: chiedere quello valido.']),
    ...(livesHere ? [] : ['L’alunno non vive nel Comune: vedere gli accordi tra Comuni.']),
  ]
}

function tooWell(isee: number, most: number): Required<Words> {
  return {
    it: `L’ISEE dichiarato, ${eurosIn('it', isee)}, è più alto del massimo di ${eurosIn('it', most)} fissato dal Comune.`,
    en: `The ISEE declared, ${eurosIn('it', isee)}, is above the most that the municipality allows, ${eurosIn('it', most)}.`,
  }
}
