import sql from 'sql-template-tag'
import type { z } from 'zod'
import { notAllowed } from '../access/faults.ts'
import { personOf } from '../identity/actor.ts'
import type { Scope } from '../operation/scope.ts'
import { serviceTitle } from '../service/service-words.ts'
import type { StoredTicket } from '../tickets/find.ts'
import { readTicket, readTracked } from '../tickets/read.ts'
import type { RatedBy, RatingForm } from './contract.ts'

type Named = z.output<typeof RatedBy>

/** The request that somebody may rate: by its id its owner, by its code whoever holds it; faults: ticket.unknown, access.not-allowed. */
export async function ratedBy(scope: Scope, { id, code }: Named): Promise<StoredTicket> {
  if (id === undefined) return readTracked(scope, code ?? '')
  const ticket = await readTicket(scope, id)
  const isOwner = scope.actor.kind === 'citizen' && ticket.personId === personOf(scope.actor)
  if (!isOwner) throw notAllowed({ action: 'rate', subject: 'ticket' })
  return ticket
}

/** What whoever rates sees of the request: what it was, and whether it can be rated still; faults: ticket.unknown, access.not-allowed. */
export async function ratedAbout(scope: Scope, named: Named): Promise<RatingForm['about']> {
  if (named.id === undefined && named.code === undefined) return null
  const ticket = await ratedBy(scope, named)
  const given = await scope.store.row<{ stars: number }>(sql`
    select stars from rating where tenant_id = ${scope.tenant.id} and ticket_id = ${ticket.id}`)
  const open = ticket.isEnded ? 'open' : 'not-ended'
  return {
    title: serviceTitle(scope, ticket),
    code: ticket.code,
    state: given ? 'given' : open,
    stars: given?.stars ?? null,
  }
}
