import { personOf } from '../identity/actor.ts'
import type { Scope } from '../operation/scope.ts'
import type { Destination } from '../routing/destination.ts'
import { wayIn, type WayIn } from '../routing/way-in.ts'
import type { Submission } from './contract.ts'
import type { Source } from './source.ts'
import type { Ticket } from './ticket.entity.ts'

type Sender = Pick<Ticket, 'personId' | 'contact' | 'callId' | 'language' | 'parentId'>

/** Whose a new ticket is: the sender's, nobody's where it comes from a twin, or that of the ticket from which it springs. */
export function originOf(
  { actor, locale: language }: Scope,
  sent: Submission,
  source: Source | undefined,
): Sender {
  if (source && 'from' in source) {
    const { personId, contact, id, language: theirs } = source.from
    return {
      ...{ personId, contact, callId: null },
      language: theirs,
      parentId: source.isChild ? id : null,
    }
  }
  const own = { language, parentId: null }
  if (source) return { ...own, personId: null, contact: null, callId: null }
  const contact = sent.contact ?? null
  if (actor.kind === 'staff')
    return { ...own, personId: sent.person ?? null, contact, callId: sent.call ?? null }
  const personId = actor.kind === 'citizen' ? personOf(actor) : null
  return { ...own, personId, contact, callId: null }
}

/** By which way a ticket comes: as what is sent now, or as the ticket from which it springs came. */
export function wayOf(scope: Scope, sent: Submission, source: Source | undefined): WayIn {
  if (!source || 'twin' in source) return wayIn(scope, sent, source)
  const { channel, requester } = source.from
  return { channel: channel as WayIn['channel'], requester: requester as WayIn['requester'] } // as they were written
}

/** The twin of a new ticket: the one it comes from, or the one that its way leads to. */
export function twinOf(destination: Destination, source: Source | undefined) {
  if (source && 'twin' in source)
    return { twinTenant: source.twin.tenant, twinId: source.twin.id, isOrigin: false }
  return {
    twinTenant: destination.toTenant,
    twinId: null,
    isOrigin: destination.toTenant ? true : null,
  }
}
