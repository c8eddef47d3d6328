import { demandCovered } from '../mandates/covers.ts'
import { tellGrantor } from '../messages/tell-grantor.ts'
import type { Scope } from '../operation/scope.ts'
import { accept } from '../service/accept.ts'
import type { Receipt, Submission } from './contract.ts'
import { demandKnown } from './demand-known.ts'
import { draftTicket, type Twin } from './draft-ticket.ts'
import { insertTicket } from './insert-ticket.ts'
import { claimPhotos } from './photos.ts'
import { receiptOf } from './receipt.ts'
import { route } from './routing.ts'
import { tell } from './story.ts'

/**
 * Opens a ticket: checks the answers, routes it, starts its clock; one transaction.
 * Faults: mandate.does-not-cover, service.not-offered, service.answers-not-valid, service.level-too-low, access.sign-in-needed.
 */
export async function submit(scope: Scope, sent: Submission, twin?: Twin): Promise<Receipt> {
  demandCovered(scope, sent.service)
  const { live, answers } = accept(scope, sent.service, sent.answers)
  await demandKnown(scope, sent)
  const destination = await route(scope, sent.service, answers)
  const ticket = draftTicket(scope, { sent, live, answers, destination, ...(twin && { twin }) })
  await insertTicket(scope, ticket)
  await claimPhotos(scope, ticket, live.service.form)
  const data = { channel: ticket.channel }
  await tell(scope, ticket, { kind: 'opened', event: 'ticket.opened', data })
  await tellGrantor(scope, ticket, 'opened')
  return receiptOf(scope, ticket, destination)
}
