/** The builds of a plugin that could not be brought back: each is tried again, ever more rarely. */
export interface Absent {
  /** Notes that a build could not be brought back, and tells whether that is news. */
  miss(build: string, now: number): boolean
  /** A build is back. */
  found(build: string): void
  /** Those that are not to be tried yet. */
  resting(now: number): readonly string[]
}

const firstMs = 10_000
const longestMs = 60 * 60_000

/** Builds the list of those who are absent: each rests ten seconds first, twice as long each time, an hour at most. */
export function createAbsent(): Absent {
  const missed = new Map<string, { readonly tries: number; readonly until: number }>()
  return {
    miss: (build, now) => {
      const tries = missed.get(build)?.tries ?? 0
      const restMs = Math.min(longestMs, firstMs * 2 ** tries)
      missed.set(build, { tries: tries + 1, until: now + restMs })
      return tries === 0
    },
    found: (build) => void missed.delete(build),
    resting: (now) => [...missed].flatMap(([build, { until }]) => (now < until ? build : [])),
  }
}
