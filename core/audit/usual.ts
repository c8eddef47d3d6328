/** What is usual: the median, and how far from it one mostly is (the median of the distances, at least one). */
export interface Usual {
  readonly median: number
  readonly spread: number
}

const fewest = 10
const far = 6
const least = 20

/** What is usual among some counts; nothing is when there are fewer than ten. */
export function usualOf(counts: readonly number[]): Usual | undefined {
  if (counts.length < fewest) return undefined
  const middle = medianOf(counts)
  const spread = medianOf(counts.map((count) => Math.abs(count - middle)))
  return { median: middle, spread: Math.max(1, spread) }
}

/** Whether a count is worth a question: at least twenty, and far above everything that is known to be usual. */
export function isFarAbove(count: number, usuals: readonly (Usual | undefined)[]): boolean {
  const limits = usuals.map((usual) => (usual ? usual.median + far * usual.spread : 0))
  return count >= least && limits.every((limit) => count > limit)
}

/** The fewest openings in an hour that can be worth a question. */
export const fewestOpenings = least

function medianOf(counts: readonly number[]): number {
  const sorted = counts.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[half]]
  return (low + high) / 2
}
