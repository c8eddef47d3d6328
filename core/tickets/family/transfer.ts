import { recomputeTargets } from '../../levels/recompute-targets.ts'
import { reckonStanding } from '../../lifecycle/standing.ts'
import type { ChangeScope } from '../../operation/scope.ts'
import { calendarOf } from '../../tenancy/offices.ts'
import { lockFresh } from '../lock-fresh.ts'
import { tell } from '../story.ts'
import type { TransferRequest } from './contract.ts'
import { cannotTransfer } from './faults.ts'
import { leaveAttachments } from './files.ts'
import { openOffice } from './open-office.ts'

/** The ticket and the office that has it now. */
export interface Transferred {
  readonly id: string
  readonly code: string
  readonly office: { readonly code: string; readonly name: string }
}

/**
 * Hands a ticket to another office: nobody has it there yet, its clock goes on by that office's calendar,
 * and attachments that were not chosen stay behind.
 * Faults: ticket.unknown, ticket.has-changed, ticket.cannot-transfer, ticket.attachment-unknown, access.not-allowed.
 */
export async function transfer(
  scope: ChangeScope,
  { id, version, office, reason, files }: TransferRequest,
): Promise<Transferred> {
  const ticket = await lockFresh(scope, { id, version }, 'refer')
  const there = await openOffice(scope, office)
  if (!there || ticket.isEnded || ticket.officeId === office) throw cannotTransfer({ office })
  await leaveAttachments(scope, ticket, files)
  const calendar = await calendarOf(scope, office)
  const { dueAt } = reckonStanding(ticket, calendar, scope.now)
  Object.assign(ticket, { officeId: office, assigneeId: null, dueAt })
  await scope.entities.flush()
  await recomputeTargets(scope, ticket, true)
  const data = { what: 'transferred', office: there.name, text: reason }
  tell(scope, ticket, { kind: 'routed', event: 'ticket.transferred', data })
  return { id, code: ticket.code, office: there }
}
