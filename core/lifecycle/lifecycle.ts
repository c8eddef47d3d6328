import assert from 'node:assert/strict'

/** Who may make a move: the person served, the office that works, or DiMe by itself. */
export type Mover = 'citizen' | 'office' | 'system'

/** The rule of one move. */
export interface MoveRule {
  readonly by: Mover
  /** The move needs a message to the other side. */
  readonly says?: true
  /** The ticket becomes the mover's own. */
  readonly takes?: true
  /** Only within so many days after the ticket ended. */
  readonly withinDays?: number
}

/** The states of a ticket, each with the moves that leave it and where they lead. */
export type States = Readonly<Record<string, Readonly<Record<string, string>>>>

/** A lifecycle as data, stored with each ticket that began under it. */
export interface Lifecycle<S extends States = States, M extends string = string> {
  readonly start: keyof S & string
  readonly states: S
  readonly moves: Readonly<Record<M, MoveRule>>
  /** States in which the clock stands still. */
  readonly pausedIn: readonly (keyof S & string)[]
  /** States in which the ticket has its outcome. */
  readonly endsIn: readonly (keyof S & string)[]
}

/** Any lifecycle whatever. */
export type AnyLifecycle = Lifecycle<States, string>

type MovesIn<S extends States> = { [K in keyof S]: keyof S[K] & string }[keyof S]

/** The names of a lifecycle's moves. */
export type MoveOf<L extends AnyLifecycle> = MovesIn<L['states']>

/** Checks that every target is a declared state. */
type Sound<S extends States> = {
  readonly [K in keyof S]: { readonly [M in keyof S[K]]: keyof S & string }
}

/** Declares a lifecycle; a move to an undeclared state or a rule for an unknown move does not compile. */
export function lifecycle<const S extends Sound<S> & States>(
  states: S,
  rules: {
    readonly start: keyof S & string
    readonly pausedIn?: readonly (keyof S & string)[]
    readonly endsIn: readonly (keyof S & string)[]
    readonly moves: { readonly [M in MovesIn<S>]: MoveRule }
  },
): Lifecycle<S, MovesIn<S>> {
  const declared: Lifecycle<S, MovesIn<S>> = { pausedIn: [], ...rules, states }
  assertReachable(declared)
  return declared
}

/** Where a move leads from a state, or nothing if it does not leave it. */
export function targetOf(cycle: AnyLifecycle, state: string, move: string): string | undefined {
  return cycle.states[state]?.[move]
}

/** The moves that leave a state. */
export function movesFrom(cycle: AnyLifecycle, state: string): string[] {
  return Object.keys(cycle.states[state] ?? {})
}

/** Whether the ticket has its outcome in this state. */
export function isEnd(cycle: AnyLifecycle, state: string): boolean {
  return cycle.endsIn.includes(state)
}

/** Whether the clock stands still in this state. */
export function isPause(cycle: AnyLifecycle, state: string): boolean {
  return cycle.pausedIn.includes(state)
}

function assertReachable(cycle: AnyLifecycle): void {
  const seen = new Set<string>([cycle.start])
  for (const state of seen)
    for (const target of Object.values(cycle.states[state] ?? {})) seen.add(target)
  const lost = Object.keys(cycle.states).filter((state) => !seen.has(state))
  assert.deepEqual(lost, [], `No move leads to: ${lost.join(', ')}`)
}
