import { isEnd, statesWith, targetOf, type AnyLifecycle } from './lifecycle.ts'

/** What is wrong with what a lifecycle causes and requires, a sentence each. */
export function effectFlaws(cycle: AnyLifecycle): string[] {
  return [
    ...strangers(cycle),
    ...wrongOutcomes(cycle),
    ...crowded(cycle),
    ...rivals(cycle),
    ...impossible(cycle),
    ...backwards(cycle),
  ]
}

function strangers({ states, entry = {}, exit = {} }: AnyLifecycle): string[] {
  const named = [...Object.keys(entry), ...Object.keys(exit)]
  return named
    .filter((state) => !Object.hasOwn(states, state))
    .map((state) => `Effects stand at “${state}”, which is no state.`)
}

function wrongOutcomes(cycle: AnyLifecycle): string[] {
  return Object.keys(cycle.outcomes ?? {})
    .filter((state) => !isEnd(cycle, state))
    .map((state) => `“${state}” has an outcome and does not end the ticket.`)
}

// Two activities would race for the one move that leaves the state.
function crowded({ entry = {} }: AnyLifecycle): string[] {
  return Object.entries(entry)
    .filter(([, effects = []]) => effects.filter((effect) => 'run' in effect).length > 1)
    .map(([state]) => `Two activities run in “${state}”: one alone can move the ticket on.`)
}

// The clock's own move and an activity's outcome must not meet in a state that stands still.
function rivals(cycle: AnyLifecycle): string[] {
  const { pausedIn, noticedIn = [], entry = {} } = cycle
  return [...pausedIn, ...noticedIn]
    .filter((state) => (entry[state] ?? []).some((effect) => 'run' in effect))
    .map((state) => `An activity runs in “${state}”, where the clock stands still.`)
}

function impossible(cycle: AnyLifecycle): string[] {
  return Object.entries(cycle.moves).flatMap(([move, { by, needs }]) => {
    if (!needs) return []
    const { files = 1, answers } = needs
    return [
      ...(by === 'system' ? [`“${move}” is DiMe’s own and can wait for nobody’s papers.`] : []),
      ...(files < 1 ? [`“${move}” needs less than one attachment.`] : []),
      ...(answers?.length === 0 ? [`“${move}” needs answers and names none.`] : []),
    ]
  })
}

// A move is taken back after it was made: some way must lead from it to the move that takes it back.
function backwards(cycle: AnyLifecycle): string[] {
  return Object.entries(cycle.moves).flatMap(([move, { undoes }]) => {
    if (undoes === undefined) return []
    const made = statesWith(cycle, undoes).map((state) => targetOf(cycle, state, undoes) ?? '')
    const isAfter = made.some((state) => targetOf(cycle, state, move) !== undefined)
    return isAfter ? [] : [`“${move}” takes back “${undoes}” and never follows it.`]
  })
}
