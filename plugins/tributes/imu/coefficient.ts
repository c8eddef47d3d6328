/** A land-registry category as it is written: `A/2`, `C/6`, `D/5`. */
export const categoryPattern = '[A-D]\\/(?:1[01]|[1-9])'

const factors = new Map([
  ['A/10', 80],
  ['C/1', 55],
  ['C/3', 140],
  ['C/4', 140],
  ['C/5', 140],
  ['D/5', 80],
])
const byGroup = new Map([
  ['A', 160],
  ['B', 140],
  ['C', 160],
  ['D', 65],
])

/** What the land registry's income is multiplied by, beside the five per cent (L. 160/2019 art. 1 c. 745). */
export function coefficientOf(category: string): number {
  const factor = factors.get(category) ?? byGroup.get(category.slice(0, 1))
  if (factor === undefined) throw new TypeError(`no such category: ${category}`)
  return factor
}
