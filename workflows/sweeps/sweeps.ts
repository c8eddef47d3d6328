import type { Client } from '@temporalio/client'
import type { Sweeping } from '@dime/core/running'
import { keepGoing, type Running } from '../outbox/keep-going.ts'
import { endUnwanted } from './reconcile.ts'

/** What sweeps take. */
export interface SweepOptions {
  readonly client: Client
  readonly sweeping: Sweeping
  /** Hears how many tickets nobody attended, and how many workflows nobody wanted. */
  readonly onFound: (found: { unattended: number; unwanted: number }) => void
  readonly onTrouble: (error: unknown) => void
}

const everyMs = 120_000
const retentionMs = 3_600_000

/** Starts to bring tickets and workflows together again, every two minutes and at once at the start. */
export function startReconciling(options: SweepOptions): Running {
  const { client, sweeping, onFound, onTrouble } = options
  const turn = async () => {
    const unattended = await sweeping.wakeUnattended()
    const unwanted = await endUnwanted(client, sweeping)
    if (unattended + unwanted > 0) onFound({ unattended, unwanted })
    return false
  }
  return keepGoing({ turn, restMs: everyMs, onTrouble })
}

/** Starts to delete what nobody needs any more, batch after batch, then once an hour. */
export function startRetention({
  sweeping,
  onTrouble,
}: Pick<SweepOptions, 'sweeping' | 'onTrouble'>): Running {
  const turn = async () => (await sweeping.sweepAway()) > 0
  return keepGoing({ turn, restMs: retentionMs, onTrouble })
}
