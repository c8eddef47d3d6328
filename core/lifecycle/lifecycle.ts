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
  /** The plugin's activity that runs when a ticket enters the state; it makes one of the system's moves. */
  readonly runs?: { readonly [K in keyof S]?: string }
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
