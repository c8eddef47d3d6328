import assert from 'node:assert/strict'
import type { Effect } from './effect.ts'
import { flawsOf } from './flaws.ts'
import type { Lifecycle, MoveRule, MovesIn, States } from './lifecycle.ts'
import type { Requirement } from './requirement.ts'

/** Checks that every target is a declared state. */
type Sound<S extends States> = {
  readonly [K in keyof S]: { readonly [M in keyof S[K]]: keyof S & string }
}

/** What is said of a lifecycle beside its states. */
type Rules<S extends States> = Omit<Lifecycle<S, MovesIn<S>>, 'states' | 'pausedIn' | 'moves'> & {
  readonly pausedIn?: readonly (keyof S & string)[]
  readonly moves: {
    readonly [M in MovesIn<S>]: MoveRule & {
      readonly notBy?: MovesIn<S>
      readonly undoes?: MovesIn<S>
    }
  }
}

/** The same rules, if they speak of no other state and no other move. */
type Exact<S extends States, R> = {
  readonly [K in keyof R]: K extends 'moves'
    ? Only<R[K], MovesIn<S>>
    : K extends 'entry' | 'exit' | 'outcomes'
      ? Only<R[K], keyof S>
      : K extends keyof Rules<S>
        ? R[K]
        : never
}
type Only<T, Names extends PropertyKey> = {
  readonly [K in keyof T]: K extends Names ? T[K] : never
}

/** What the rules name: effects and requirements, of which a service checks the names. */
export interface Named {
  readonly effect: Effect
  readonly needs: Requirement
}

type Rows<T> = T extends readonly (infer One)[] ? One : never
type Causes<M> = M extends { readonly causes: infer C } ? Rows<C> : never
type Needs<M> = M extends { readonly needs: infer N } ? N : never
type Each<T> = T[keyof T]
type Part<R, Name extends string> = R extends { readonly [K in Name]: infer P } ? P : never

type NamedIn<R extends { readonly moves: unknown }> = {
  readonly effect:
    | Causes<Each<R['moves']>>
    | Rows<Each<Part<R, 'entry'>>>
    | Rows<Each<Part<R, 'exit'>>>
  readonly needs: Needs<Each<R['moves']>>
}

/** A lifecycle that remembers what it names; the mark exists in types alone. */
export type Declared<S extends States, N> = Lifecycle<S, MovesIn<S>> & { readonly names?: N }

/**
 * Declares a lifecycle. A move to an undeclared state or a rule for an unknown move does not compile;
 * a state that cannot be reached or left, a move nobody can make, a clock that could stand still for
 * ever are refused with a sentence each.
 */
export function lifecycle<const S extends Sound<S> & States, const R extends Rules<S>>(
  states: S,
  rules: R & Exact<S, R>,
): Declared<S, NamedIn<R>> {
  const said: Rules<S> = rules
  const declared: Lifecycle<S, MovesIn<S>> = { pausedIn: [], ...said, states }
  assert.deepEqual(flawsOf(declared), [])
  return declared
}
