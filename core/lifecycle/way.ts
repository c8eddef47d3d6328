import { movesFrom, targetOf, type AnyLifecycle } from './lifecycle.ts'

/** The shortest row of states to the outcome one hopes for: the first declared end that can be reached. */
export function wayToEnd(cycle: AnyLifecycle, from: string): string[] {
  const ways = waysFrom(cycle, from)
  const end = cycle.endsIn.find((state) => ways.has(state))
  return end === undefined ? [] : (ways.get(end) ?? []).slice(1)
}

/** The shortest way to each state that can be reached, both ends included. */
export function waysFrom(cycle: AnyLifecycle, from: string): Map<string, string[]> {
  const ways = new Map([[from, [from]]])
  for (const [state, way] of ways) {
    const targets = movesFrom(cycle, state).map((move) => targetOf(cycle, state, move) ?? state)
    for (const target of targets) if (!ways.has(target)) ways.set(target, [...way, target])
  }
  return ways
}
