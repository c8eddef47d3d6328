import { amount, choice, fiscalCode, text, yesNo } from '@dime/core'
import { iseeNumber } from '../isee.ts'

/** What a family is asked: the pupil, the school, the ISEE. Nothing about diets or health. */
export const form = {
  child: fiscalCode(),
  level: choice(['nursery', 'primary', 'lower-secondary']),
  school: text({ max: 120 }),
  livesHere: yesNo(),
  isee: amount(),
  iseeNumber: iseeNumber(),
}
