import { keepGoing, type Running } from './keep-going.ts'

const restMs = 3_000

/** Starts to deliver what waits, mails or news for plugins: within seconds, late when the other side is away, never lost. */
export function startDelivering(
  deliver: () => Promise<number>,
  onTrouble: (error: unknown) => void,
): Running {
  const turn = async () => (await deliver()) > 0
  return keepGoing({ turn, restMs, onTrouble })
}
