import { Context } from '@temporalio/activity'
import { ApplicationFailure } from '@temporalio/common'
import { Fault, type Attendance } from '@dime/core/running'
import type { TicketActivities } from './contract.ts'

/** How the activities meet the server. */
export interface Meeting {
  /** Whether the server knows the search attributes. */
  readonly isLabelled: boolean
}

/** The activities of tickets' workflows: the kernel's attendance, with what is not worth a retry said so. */
export function ticketActivities(
  attendance: Attendance,
  { isLabelled }: Meeting = { isLabelled: false },
): TicketActivities {
  return {
    async attend(moment) {
      const { labels, ...left } = await orGiveUp(attendance.attend(moment))
      return isLabelled && !left.isOver ? { ...left, labels } : left
    },
    async agenda(moment) {
      const { now, waitMs, isOver } = await orGiveUp(attendance.agenda(moment))
      return { now, waitMs, isOver }
    },
    perform: (turn) => beating(() => orGiveUp(attendance.perform(turn))),
  }
}

const beatMs = 2_000

// A far activity says that it lives: when its process dies another takes over within seconds.
async function beating<T>(work: () => Promise<T>): Promise<T> {
  const context = Context.current()
  const tell = () => context.heartbeat()
  const beat = context.info.isLocal ? undefined : setInterval(tell, beatMs)
  try {
    return await work()
  } finally {
    clearInterval(beat)
  }
}

/**
 * A ticket that is not there will not come back; everything else may get better by itself. What goes into a
 * history stays there: of an error only its kind, because its words may quote somebody's data.
 */
export async function orGiveUp<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    const code = error instanceof Fault ? error.code : nameOf(error)
    const nonRetryable = code === 'ticket.unknown'
    throw ApplicationFailure.create({ message: code, type: code, nonRetryable })
  }
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown')
