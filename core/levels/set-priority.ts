import type { ChangeScope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import { ticketHasChanged } from '../tickets/faults.ts'
import { lastMover } from '../tickets/last-mover.ts'
import { tell } from '../tickets/story.ts'
import type { Priority } from './level.ts'
import { lockOpen } from './lock-open.ts'
import { recomputeTargets } from './recompute-targets.ts'

/** How urgent a ticket shall be; `version` is the one that was seen. */
export interface Urging {
  readonly id: string
  readonly priority: Priority
  readonly reason?: string | undefined
  readonly version: number
}

/**
 * Says how urgent a ticket is; what it is promised follows, from now on where it became more urgent. Whoever
 * may write on a ticket may say so. Faults: ticket.unknown, ticket.has-changed, ticket.has-ended, access.not-allowed.
 */
export async function setPriority(
  scope: ChangeScope,
  { id, priority, reason, version }: Urging,
): Promise<void> {
  const ticket = await lockOpen(scope, id, 'write-note')
  if (ticket.version !== version)
    throw ticketHasChanged({ by: await lastMover(scope, id), version: ticket.version })
  if (ticket.priority === priority) return
  ticket.priority = priority
  await scope.entities.flush()
  const words = wordsFor(scope.locale)
  const is = words.say(`priority.${priority}`, {})
  const data = { what: 'priority-set', priority: is, text: reason ?? null }
  tell(scope, ticket, { kind: 'clock', event: 'ticket.priority-set', isInternal: true, data })
  await recomputeTargets(scope, ticket)
}
