import { eurosIn, romanDay, type Lent, type Outcome, type Task } from '@dime/core'
import { settings } from '../settings.ts'
import { assess } from './assess.ts'
import { claimOf } from './claim.ts'
import { noticeFor } from '../notice-for.ts'

/**
 * Weighs a claim as it comes: what is due goes to whoever grants, what is not due is announced with its reasons,
 * what is unclear goes to a clerk. Whether it is refused, a person decides.
 */
export async function weighMaternity({ ticket }: Task, lent: Lent): Promise<Outcome> {
  const figures = await lent.settings(settings)
  const found = assess(claimOf(ticket), figures, romanDay(ticket.createdAt))
  if (found.is === 'unclear') return { move: 'hand-over', note: found.doubts.join('\n') }
  if (found.is === 'not-due') return { move: 'forewarn', message: noticeFor(found.reasons) }
  return {
    move: 'advance',
    note: `Per regola spettano ${eurosIn('it', found.cents)}: ISEE nei limiti, domanda in tempo.`,
  }
}
