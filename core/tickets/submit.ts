import { demandCovered } from '../mandates/covers.ts'
import type { Scope } from '../operation/scope.ts'
import { accept } from '../service/accept.ts'
import type { Receipt, Submission } from './contract.ts'
import { demandKnown } from './demand-known.ts'
import { openTicket } from './open-ticket.ts'
import { claimPhotos } from './photos.ts'
import { receiptOf } from './receipt.ts'
import type { Source } from './source.ts'
import { tellOpened } from './tell-opened.ts'

/**
 * Opens a ticket: checks the answers, routes it, starts its clock; one transaction.
 * Faults: mandate.does-not-cover, service.not-offered, service.answers-not-valid, service.level-too-low, access.sign-in-needed.
 */
export async function submit(scope: Scope, sent: Submission, source?: Source): Promise<Receipt> {
  demandCovered(scope, sent.service)
  const { live, answers } = accept(scope, sent.service, sent.answers)
  await demandKnown(scope, sent)
  const opening = { sent, live, answers, ...(source && { source }) }
  const { ticket, destination } = await openTicket(scope, opening)
  await claimPhotos(scope, ticket, live.service.form)
  await tellOpened(scope, ticket)
  return receiptOf(scope, ticket, destination)
}
