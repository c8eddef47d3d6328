import type { ChangeScope } from '../../operation/scope.ts'
import { knownService } from '../../service/service-words.ts'
import type { Receipt } from '../contract.ts'
import { demandFresh } from '../demand-fresh.ts'
import { lock } from '../lock.ts'
import { lockOpen } from '../lock-open.ts'
import { tell } from '../story.ts'
import { submit } from '../submit.ts'
import type { SplitRequest } from './contract.ts'
import { attach, copyAttachments, withCopies } from './files.ts'

/**
 * Makes a ticket of its own out of a part of another: the same service and person, the answers that differ,
 * copies of the chosen attachments; both stories tell it. Answers the receipt of the new one.
 * Faults: ticket.unknown, ticket.has-changed, ticket.is-ended, ticket.attachment-unknown, those of submit.
 */
export async function split(
  scope: ChangeScope,
  { id, version, answers, files, reason }: SplitRequest,
): Promise<Receipt> {
  const ticket = await lockOpen(scope, id)
  await demandFresh(scope, ticket, { version })
  const service = ticket.serviceId
  const form = knownService(scope, ticket)?.form ?? {}
  const copies = await copyAttachments(scope, id, files)
  const told = { ...withCopies(form, ticket.answers, copies), ...answers }
  const source = { from: ticket, isChild: false }
  const receipt = await submit(scope, { service, answers: told }, source)
  await attach(scope, receipt.id, copies.values())
  const to = { what: 'split', ticket: receipt.code, text: reason }
  tell(scope, ticket, { kind: 'referred', event: 'ticket.split', data: to })
  const from = { what: 'split-from', ticket: ticket.code, text: reason }
  const part = await lock(scope, receipt.id)
  tell(scope, part, { kind: 'referred', event: 'ticket.split-from', data: from })
  return receipt
}
