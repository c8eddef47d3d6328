import { demand } from '../access/ability.ts'
import type { WriteScope } from '../operation/scope.ts'
import { cannotRefer } from './faults.ts'
import { lock } from './lock.ts'
import { owned } from './owned.ts'
import { tell } from './story.ts'

/** To whom, and why. */
export interface Referral {
  readonly tenant: string
  readonly reason: string
}

/**
 * Hands a ticket to another organisation: its twin is opened there by the ticket's workflow and both
 * follow each other from then on. Faults: ticket.cannot-refer, tenancy.unknown-tenant.
 */
export async function refer(
  scope: WriteScope,
  id: string,
  { tenant, reason }: Referral,
): Promise<void> {
  const ticket = await lock(scope, id)
  demand(scope.ability, 'refer', owned(ticket))
  const other = await scope.lent.tenants.bySlug(tenant)
  if (ticket.twinTenant || ticket.isEnded || other.id === scope.tenant.id) {
    throw cannotRefer({ tenant })
  }
  ticket.twinTenant = other.id
  ticket.isOrigin = true
  await scope.entities.flush()
  const data = { what: 'asked', name: other.profile.name, text: reason }
  await tell(scope, ticket, { kind: 'referred', event: 'ticket.handed', data })
}
