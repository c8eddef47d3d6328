import { recomputeTargets } from '../../levels/recompute-targets.ts'
import type { ChangeScope } from '../../operation/scope.ts'
import { tell } from '../story.ts'
import type { Ticket } from '../ticket.entity.ts'

/** To whom a ticket goes, and how that is told. */
export interface Giving {
  readonly to: string | null
  readonly event: string
  readonly data: Readonly<Record<string, string>>
}

/** Gives a ticket to somebody, or to nobody, and tells it to colleagues. */
export async function give(
  scope: ChangeScope,
  ticket: Ticket,
  { to, event, data }: Giving,
): Promise<void> {
  Object.assign(ticket, { assigneeId: to })
  await scope.entities.flush()
  await recomputeTargets(scope, ticket)
  tell(scope, ticket, { kind: 'routed', event, isInternal: true, data })
}
