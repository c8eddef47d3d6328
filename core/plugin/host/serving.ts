import type { Lender } from '../lend/lender.ts'
import { createCalls } from './calls.ts'
import { createCross } from './crossing.ts'
import { createDoor } from './door.ts'
import type { HostCalls } from './host-calls.ts'
import type { HostHealth } from './host-health.ts'
import type { Limits } from './limits.ts'
import type { Described } from './open-described.ts'
import { supervise } from './supervise.ts'
import { createTally } from './tally.ts'

/** What serving a plugin takes: its first cell and the way to others, and within which bounds. */
export interface ServingOptions {
  readonly opened: Described
  readonly lent: Lender
  readonly limits: Limits
}

/** A plugin at work. */
export interface Serving {
  readonly calls: HostCalls
  health(): HostHealth
  /** Lets calls under way end, at most so long, then leaves nothing behind. */
  stop(graceMs: number): Promise<void>
}

/** Puts a plugin to work: whoever comes is let in, counted and answered by the cell that serves. */
export function createServing({ opened, lent, limits }: ServingOptions): Serving {
  const { description, isolation } = opened
  const door = createDoor(description.id, limits.pending)
  const supervisor = supervise({ ...opened, lent, limits, door })
  const tally = createTally()
  const cross = createCross({ description, deadlineMs: limits.deadlineMs, cell: supervisor.cell })
  return {
    calls: createCalls({ permitted: { lent, description }, cross, door, tally }),
    health: () => {
      const { lastError, ...counts } = tally.counts()
      const last = supervisor.lastStop() ?? lastError
      const how = { ...counts, ...supervisor.state(), isolation, pending: door.inside() }
      return { ...how, ...(last === undefined ? {} : { lastError: last }) }
    },
    stop: async (graceMs) => {
      await door.close(graceMs)
      await supervisor.stop()
    },
  }
}
