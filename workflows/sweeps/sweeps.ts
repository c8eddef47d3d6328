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
const reportMs = 600_000
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

/** What telling of weeks takes. */
export interface ReportOptions {
  /** Writes the letters that are due and not yet written; answers how many offices were told. */
  readonly tellWeeks: () => Promise<number>
  readonly onTrouble: (error: unknown) => void
}

/** Starts to write to who is responsible for offices, whenever a week is over and nobody was told: looked after every ten minutes. */
export function startReporting({ tellWeeks, onTrouble }: ReportOptions): Running {
  const turn = async () => {
    await tellWeeks()
    return false
  }
  return keepGoing({ turn, restMs: reportMs, onTrouble })
}
