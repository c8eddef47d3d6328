import { homesInPractice } from './housing/homes-in-practice.ts'
import { publicHousing } from './housing/public-housing.ts'
import { rankingAndRepairs } from './housing/ranking-and-repairs.ts'
import { rentAndFitness } from './housing/rent-and-fitness.ts'

/** Fact sheets on homes. */
export const housing = [
  ...publicHousing,
  ...rankingAndRepairs,
  ...rentAndFitness,
  ...homesInPractice,
]
