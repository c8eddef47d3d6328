import { ApplicationFailure } from '@temporalio/common'
import { Fault, type Attendance } from '@dime/core/running'
import type { TicketActivities } from './contract.ts'

/** The activities of tickets' workflows: the kernel's attendance, with what is not worth a retry said so. */
export function ticketActivities(attendance: Attendance): TicketActivities {
  return {
    agenda: (key) => orGiveUp(attendance.agenda(key)),
    perform: (turn) => orGiveUp(attendance.perform(turn)),
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
