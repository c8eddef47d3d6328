import { keepGoing, type Running } from './keep-going.ts'

const restMs = 3_000

/** Starts to deliver the mails that belong to no ticket: within seconds, late when the mail server is away, never lost. */
export function startDelivering(
  deliver: () => Promise<number>,
  onTrouble: (error: unknown) => void,
): Running {
  const turn = async () => (await deliver()) > 0
  return keepGoing({ turn, restMs, onTrouble })
}
