/** How long calls took, of the latest ones. */
export interface Latencies {
  add(ms: number): void
  /** The time within which this share of the calls was answered, in milliseconds; 0 before the first. */
  within(share: number): number
}

/** Remembers the latest so many calls. */
export function createLatencies(latest = 512): Latencies {
  const kept: number[] = []
  let next = 0
  return {
    add: (ms) => {
      kept[next] = ms
      next = (next + 1) % latest
    },
    within: (share) => {
      const sorted = kept.toSorted((one, other) => one - other)
      const ms = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
      return Math.round(ms * 100) / 100
    },
  }
}
