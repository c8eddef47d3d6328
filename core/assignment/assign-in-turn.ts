import type { Caller, Kernel } from '../kernel.ts'
import { recomputeTargets } from '../levels/recompute-targets.ts'
import { onceOnly, type Turn } from '../tickets/by-itself.ts'
import { allot } from './allot.ts'

/** Gives a ticket that nobody has to somebody of its office, as the office has set it. */
export function assignInTurn(kernel: Kernel, caller: Caller, turn: Turn): Promise<void> {
  return onceOnly(kernel, { caller, turn }, async (scope, ticket) => {
    if (ticket.assigneeId !== null || ticket.isEnded) return
    const chosen = await allot(scope, ticket, 'by-setting')
    if (chosen) await recomputeTargets(scope, ticket)
  })
}
