import { amount, choice, date, files, number, optional, text, when } from '@dime/core'
import { reasons } from './plan.ts'

/** What we ask of someone who cannot pay a bill at once. */
export const form = {
  userCode: text({ max: 20, pattern: '[A-Za-z0-9.\\-]+' }),
  billNumber: text({ max: 30 }),
  bill: amount({ min: 20_000, max: 10_000_000 }),
  dueDay: date({ notBefore: 'today' }),
  reason: choice(reasons),
  usual: when({ field: 'reason', is: 'rise' }, amount({ min: 1, max: 10_000_000 })),
  proof: when({ field: 'reason', is: 'hardship' }, files({ max: 3 })),
  parts: number({ min: 2, max: 12 }),
  notes: optional(text({ max: 300 })),
}
