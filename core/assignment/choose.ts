/** Somebody who can get a ticket. */
export interface Candidate {
  readonly id: string
  readonly name: string
  readonly roles: readonly string[]
  readonly isAway: boolean
  readonly load: number
}

/** The next in turn after the last who got one: everybody once, then from the beginning. */
export function nextInTurn<C extends Candidate>(
  candidates: readonly C[],
  last: string | null,
): C | undefined {
  const here = inOrder(candidates.filter(({ isAway }) => !isAway))
  return here.find(({ id }) => last !== null && id > last) ?? here[0]
}

/** Whoever has least to do; among equals, the next in turn. */
export function leastLoaded<C extends Candidate>(
  candidates: readonly C[],
  last: string | null,
): C | undefined {
  const here = candidates.filter(({ isAway }) => !isAway)
  const least = Math.min(...here.map(({ load }) => load))
  return nextInTurn(
    here.filter(({ load }) => load - least < smallest),
    last,
  )
}

// Loads are sums of shares: what differs by less is equal.
const smallest = 1e-6

const inOrder = <C extends Candidate>(candidates: readonly C[]): C[] =>
  candidates.toSorted((a, b) => (a.id < b.id ? -1 : 1))
