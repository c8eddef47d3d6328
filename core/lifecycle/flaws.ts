import { effectFlaws } from './effect-flaws.ts'
import { runsIn, type AnyLifecycle } from './lifecycle.ts'

/** Everything that is wrong with a lifecycle, a sentence each; none when every ticket can come to its outcome. */
export function flawsOf(cycle: AnyLifecycle): string[] {
  return [
    ...lostStates(cycle),
    ...deadEnds(cycle),
    ...idleMoves(cycle),
    ...endlessPauses(cycle),
    ...silentFlaws(cycle),
    ...effectFlaws(cycle),
  ]
}

const targets = (cycle: AnyLifecycle, state: string) => Object.values(cycle.states[state] ?? {})

function reachedFrom(cycle: AnyLifecycle, start: string): Set<string> {
  const reached = new Set([start])
  for (const state of reached) for (const target of targets(cycle, state)) reached.add(target)
  return reached
}

function lostStates(cycle: AnyLifecycle): string[] {
  const reached = reachedFrom(cycle, cycle.start)
  return Object.keys(cycle.states)
    .filter((state) => !reached.has(state))
    .map((state) => `No move leads to “${state}”.`)
}

function deadEnds(cycle: AnyLifecycle): string[] {
  const ends = new Set<string>(cycle.endsIn)
  return Object.keys(cycle.states)
    .filter((state) => ![...reachedFrom(cycle, state)].some((reached) => ends.has(reached)))
    .map((state) => `From “${state}” no outcome can be reached.`)
}

function idleMoves(cycle: AnyLifecycle): string[] {
  const made = new Set(Object.values(cycle.states).flatMap((moves) => Object.keys(moves)))
  const ruled = Object.keys(cycle.moves)
  return [
    ...ruled.filter((move) => !made.has(move)).map((move) => `“${move}” leaves no state.`),
    ...[...made]
      .filter((move) => !Object.hasOwn(cycle.moves, move))
      .map((move) => `Nobody may make “${move}”: it has no rule.`),
    ...ruled
      .filter((move) => made.has(move) && cycle.moves[move]?.by === 'system')
      .flatMap((move) => unmadeIn(cycle, move)),
  ]
}

// DiMe makes a move by itself when an activity says so, when a pause has lasted as long as it may, or out of silence.
function unmadeIn(cycle: AnyLifecycle, move: string): string[] {
  if (cycle.silence?.move === move) return []
  return Object.keys(cycle.states)
    .filter((state) => cycle.states[state]?.[move] !== undefined)
    .filter((state) => !stands(cycle, state) && !runsIn(cycle, state))
    .map((state) => `Nothing makes “${move}” in “${state}”: no activity runs there.`)
}

const stands = ({ pausedIn, noticedIn = [] }: AnyLifecycle, state: string) =>
  pausedIn.includes(state) || noticedIn.includes(state)

function endlessPauses(cycle: AnyLifecycle): string[] {
  const bySystem = (state: string) =>
    Object.keys(cycle.states[state] ?? {}).some((move) => cycle.moves[move]?.by === 'system')
  return Object.keys(cycle.states)
    .filter((state) => stands(cycle, state) && !bySystem(state))
    .map((state) => `The clock could stand still in “${state}” for ever: the system has no move.`)
}

function silentFlaws({ silence, moves, states, endsIn }: AnyLifecycle): string[] {
  if (!silence) return []
  const ended = Object.keys(states).filter((state) => {
    const target = states[state]?.[silence.move]
    return target !== undefined && !endsIn.includes(target)
  })
  return [
    ...(moves[silence.move]?.by === 'system'
      ? []
      : [`Silence makes “${silence.move}”, which must be a move of the system.`]),
    ...ended.map((state) => `Silence in “${state}” must lead to an outcome.`),
  ]
}
