import assert from 'node:assert/strict'
import { flawsOf } from './flaws.ts'
import type { Lifecycle, MoveRule, MovesIn, States } from './lifecycle.ts'

/** Checks that every target is a declared state. */
type Sound<S extends States> = {
  readonly [K in keyof S]: { readonly [M in keyof S[K]]: keyof S & string }
}

/** What is said of a lifecycle beside its states. */
type Rules<S extends States> = Omit<Lifecycle<S, MovesIn<S>>, 'states' | 'pausedIn' | 'moves'> & {
  readonly pausedIn?: readonly (keyof S & string)[]
  readonly moves: {
    readonly [M in MovesIn<S>]: MoveRule & { readonly notBy?: MovesIn<S> }
  }
}

/**
 * Declares a lifecycle. A move to an undeclared state or a rule for an unknown move does not compile;
 * a state that cannot be reached or left, a move nobody can make, a clock that could stand still for
 * ever are refused with a sentence each.
 */
export function lifecycle<const S extends Sound<S> & States>(
  states: S,
  rules: Rules<S>,
): Lifecycle<S, MovesIn<S>> {
  const declared: Lifecycle<S, MovesIn<S>> = { pausedIn: [], ...rules, states }
  assert.deepEqual(flawsOf(declared), [])
  return declared
}
