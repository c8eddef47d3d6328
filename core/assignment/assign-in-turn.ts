import { recomputeTargets } from '../levels/recompute-targets.ts'
import type { PlainAct } from '../tickets/once-only.ts'
import { allot } from './allot.ts'

/** Gives a ticket that nobody has to somebody of its office, as the office has set it. */
export const assignInTurn: PlainAct = async (scope, ticket) => {
  if (ticket.assigneeId !== null || ticket.isEnded) return
  const chosen = await allot(scope, ticket, 'by-setting')
  if (chosen) await recomputeTargets(scope, ticket)
}
