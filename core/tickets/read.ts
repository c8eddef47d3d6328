import sql from 'sql-template-tag'
import { demand } from '../access/ability.ts'
import { demandCovered } from '../mandates/covers.ts'
import type { Scope } from '../operation/scope.ts'
import { cleanCode } from './code.ts'
import { unknownTicket } from './faults.ts'
import { find, type StoredTicket } from './find.ts'
import { owned } from './owned.ts'

/** The ticket with this id, if the reader may see it; faults: ticket.unknown, access.not-allowed, mandate.does-not-cover. */
export async function readTicket(scope: Scope, id: string): Promise<StoredTicket> {
  const ticket = await findTicket(scope, id)
  if (!ticket) throw unknownTicket({ ticket: id })
  demandCovered(scope, ticket.serviceId)
  demand(scope.ability, 'read', owned(scope, ticket))
  return ticket
}

/** The ticket with this id, whoever asks. */
export function findTicket(scope: Scope, id: string): Promise<StoredTicket | undefined> {
  return find(scope, sql`t.id = ${id}`)
}

/** The ticket that its code opens: one that was sent without signing in. Faults: ticket.unknown. */
export async function readTracked(scope: Scope, code: string): Promise<StoredTicket> {
  const ticket = await find(scope, sql`t.code = ${cleanCode(code)} and ${sentUnsigned}`)
  if (!ticket) throw unknownTicket({ ticket: code })
  return (ticket.mergedInto && (await find(scope, keptAs(ticket.mergedInto)))) || ticket
}

const sentUnsigned = sql`t.person_id is null and t.channel <> 'referral'`

// A code leads on to what was kept, unless that is somebody’s who signed in: then its own story tells where it went.
const keptAs = (id: string) => sql`t.id = ${id} and ${sentUnsigned}`
