import { along, lowest, perOption, ranking } from '@dime/core'

/**
 * How applications are ranked: art. 8, c. 2, of the Regional Regulation of Veneto 4/2018, letters a to d. Between
 * the two ends that it names, points are reckoned in a straight line. Means are in cents.
 */
export const order = ranking({
  among: ['admitted', 'contested', 'listed'],
  by: 'part',
  points: [
    along('means', [
      [0, 5],
      [200_000, 5],
      [1_000_000, 1],
    ]),
    along('eldest', [
      [65, 1],
      [75, 3],
      [120, 3],
    ]),
    // The two do not add up: whoever has both has the greater.
    perOption('disability', { 'two-thirds': 3, severe: 5 }),
    along('minors', [
      [1, 2],
      [3, 5],
      [15, 5],
    ]),
    along('grownChildren', [
      [1, 1],
      [3, 3],
      [15, 3],
    ]),
  ],
  ties: [lowest('means')],
  days: { shown: 30, appeal: 30 },
})

/** The ceiling of means where the tenant set none, in euros: that of the call of 2025. */
export const ceilingOf2025 = 22_802

/** Whether means, in cents, are within a ceiling in euros. */
export function isWithin(means: number, ceiling: number): boolean {
  return means <= ceiling * 100
}
