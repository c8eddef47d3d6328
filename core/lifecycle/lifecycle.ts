import type { Effect } from './effect.ts'
import type { Requirement } from './requirement.ts'

/** Who may make a move: the person served, the office that works, its case responsible, or DiMe by itself. */
export type Mover = 'citizen' | 'office' | 'responsible' | 'system'

/** The rule of one move. */
export interface MoveRule {
  readonly by: Mover
  /** The move needs a message to the other side. */
  readonly says?: true
  /** The ticket becomes the mover's own. */
  readonly takes?: true
  /** Only within so many days after the ticket ended. */
  readonly withinDays?: number
  /** Four eyes: not by whoever made this other move last. */
  readonly notBy?: string
  /** What must be there before it can be made. */
  readonly needs?: Requirement
  /** What it causes, after what leaving the state causes and before what entering the next one does. */
  readonly causes?: readonly Effect[]
  /** The other move that it takes back: what that one caused last is undone, the last first. */
  readonly undoes?: string
}

/** What an outcome means to the person served. */
export type Meaning = 'granted' | 'denied' | 'withdrawn' | 'done'

/** What happens by itself when a state is entered, or left. */
export type EffectsByState<S extends States = States> = {
  readonly [K in keyof S]?: readonly Effect[]
}

/** The states of a ticket, each with the moves that leave it and where they lead. */
export type States = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What silence means when the term ends without a decision (L. 241/1990 art. 20, or the service's own law). */
export interface Silence<Move extends string = string> {
  readonly means: 'consent' | 'refusal'
  /** The move that DiMe then makes. */
  readonly move: Move
}

/** A lifecycle as data, stored with each ticket that began under it. */
export interface Lifecycle<S extends States = States, M extends string = string> {
  readonly start: keyof S & string
  readonly states: S
  readonly moves: Readonly<Record<M, MoveRule>>
  /** States in which the clock stands still while the citizen is asked: the one suspension. */
  readonly pausedIn: readonly (keyof S & string)[]
  /** States in which the citizen has notice of a refusal and may observe (L. 241/1990 art. 10-bis). */
  readonly noticedIn?: readonly (keyof S & string)[]
  /** States in which the ticket has its outcome; the first is the one hoped for. */
  readonly endsIn: readonly (keyof S & string)[]
  /** What each outcome means. */
  readonly outcomes?: { readonly [K in keyof S]?: Meaning }
  /** What entering a state causes; an activity that runs there makes one of the system's moves. */
  readonly entry?: EffectsByState<S>
  /** What leaving a state causes. */
  readonly exit?: EffectsByState<S>
  readonly silence?: Silence<M>
}

/** Any lifecycle whatever. */
export type AnyLifecycle = Lifecycle<States, string>

/** The names of the moves among some states. */
export type MovesIn<S extends States> = { [K in keyof S]: keyof S[K] & string }[keyof S]

/** The names of a lifecycle's moves. */
export type MoveOf<L extends AnyLifecycle> = MovesIn<L['states']>

/** Where a move leads from a state, or nothing if it does not leave it. */
export function targetOf(cycle: AnyLifecycle, state: string, move: string): string | undefined {
  return cycle.states[state]?.[move]
}

/** The moves that leave a state. */
export function movesFrom(cycle: AnyLifecycle, state: string): string[] {
  return Object.keys(cycle.states[state] ?? {})
}

/** The states that a move leaves. */
export function statesWith(cycle: AnyLifecycle, move: string): string[] {
  return Object.keys(cycle.states).filter((state) => targetOf(cycle, state, move) !== undefined)
}

/** Whether the ticket has its outcome in this state. */
export function isEnd(cycle: AnyLifecycle, state: string): boolean {
  return cycle.endsIn.includes(state)
}

/** Why the clock stands still in this state, if it does. */
export function pauseIn(
  cycle: AnyLifecycle,
  state: string,
): 'suspension' | 'notice-before-refusal' | undefined {
  if (cycle.pausedIn.includes(state)) return 'suspension'
  return cycle.noticedIn?.includes(state) ? 'notice-before-refusal' : undefined
}

/** What a move causes, in order: what leaving the state does, the move itself, and entering the next state. */
export function effectsOf(cycle: AnyLifecycle, from: string, move: string): readonly Effect[] {
  const to = targetOf(cycle, from, move) ?? from
  const { causes = [] } = cycle.moves[move] ?? {}
  return [...(cycle.exit?.[from] ?? []), ...causes, ...(cycle.entry?.[to] ?? [])]
}

/** What the beginning of a ticket causes. */
export function effectsAtStart(cycle: AnyLifecycle): readonly Effect[] {
  return cycle.entry?.[cycle.start] ?? []
}

/** Whether entering the state lets an activity of the plugin run. */
export function runsIn(cycle: AnyLifecycle, state: string): boolean {
  return (cycle.entry?.[state] ?? []).some((effect) => 'run' in effect)
}

/** Every effect that a lifecycle names, wherever it stands. */
export function allEffects({ moves, entry = {}, exit = {} }: AnyLifecycle): readonly Effect[] {
  const caused = Object.values(moves).flatMap(({ causes = [] }) => causes)
  return [...caused, ...Object.values(entry), ...Object.values(exit)].flatMap((one) => one ?? [])
}
