import { sealedAtOnce, type Sealer } from '@dime/core/running'
import { keepGoing, type Running } from './keep-going.ts'

const restMs = 500

/**
 * Starts to seal the audit: every line within about a second. Any number of processes may do it, one at a
 * time does; one that was killed leaves nothing half done.
 */
export function startSealing(sealer: Sealer, onTrouble: (error: unknown) => void): Running {
  const turn = async () => (await sealer.seal()) === sealedAtOnce
  return keepGoing({ turn, restMs, onTrouble })
}
