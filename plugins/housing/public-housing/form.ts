import { amount, choice, files, number, optional, text, when, yesNo } from '@dime/core'

const alone = { field: 'isLoneParent', is: true } as const

/** What we ask of a household that applies: each answer is a declaration, and most bring points. */
export const form = {
  part: choice(['old-city-and-islands', 'mainland']),
  citizenship: choice(['italian', 'european', 'long-term', 'protection', 'two-year-permit']),
  permit: when(
    { field: 'citizenship', is: ['long-term', 'protection', 'two-year-permit'] },
    files({ max: 2 }),
  ),
  livesHere: yesNo(),
  meetsConditions: yesNo(),
  people: number({ min: 1, max: 20 }),
  means: amount(),
  meansReceipt: text({ max: 40, pattern: 'INPS-ISEE-\\d{4}-[A-Z0-9\\-]+' }),
  eldest: number({ min: 18, max: 120 }),
  disability: choice(['none', 'two-thirds', 'severe']),
  isLoneParent: yesNo(),
  minors: when(alone, number({ min: 0, max: 15 })),
  grownChildren: when(alone, number({ min: 0, max: 15 })),
  papers: optional(files({ max: 5 })),
}
