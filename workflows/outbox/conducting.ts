import { keepGoing, type Running } from './keep-going.ts'

const restMs = 250

/** Conducts the rollouts of plugins that are asked for, within a moment of being asked. */
export function startConducting(
  conductor: { turn(): Promise<boolean> },
  onTrouble: (error: unknown) => void,
): Running {
  return keepGoing({ turn: () => conductor.turn(), restMs, onTrouble })
}
