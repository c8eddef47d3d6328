import { Context } from '@temporalio/activity'
import { ApplicationFailure } from '@temporalio/common'
import { Fault, type Attendance } from '@dime/core/running'
import type { TicketActivities } from './contract.ts'

/** The activities of tickets' workflows: the kernel's attendance, with what is not worth a retry said so. */
export function ticketActivities(attendance: Attendance): TicketActivities {
  return {
    agenda: (key) => orGiveUp(attendance.agenda(key)),
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

// A ticket that is not there will not come back; everything else may get better by itself.
async function orGiveUp<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'ticket.unknown') throw error
    throw ApplicationFailure.nonRetryable(error.message, error.code)
  }
}
