import { demand } from '../access/ability.ts'
import sql from 'sql-template-tag'
import type { Scope, ChangeScope } from '../operation/scope.ts'
import { offering } from '../tenancy/offering.ts'
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
 * Hands a ticket to another organisation that offers its service: its twin is opened there by the ticket's
 * workflow and both follow each other from then on. Faults: ticket.cannot-refer, tenancy.unknown-tenant.
 */
export async function refer(
  scope: ChangeScope,
  id: string,
  { tenant, reason }: Referral,
): Promise<void> {
  const ticket = await lock(scope, id)
  demand(scope.ability, 'refer', owned(scope, ticket))
  const other = await scope.lent.tenants.bySlug(tenant)
  const offers = await offering(scope, ticket.serviceId)
  const mayTake = offers.some((one) => one.id === other.id)
  if (ticket.twinTenant || ticket.isEnded || !mayTake) throw cannotRefer({ tenant })
  ticket.twinTenant = other.id
  ticket.isOrigin = true
  await scope.entities.flush()
  const data = { what: 'asked', name: other.profile.name, text: reason }
  tell(scope, ticket, { kind: 'referred', event: 'ticket.handed', data })
}

/** What the colleague who handed the ticket over wrote; nothing where a route decided. */
export async function reasonOf({ store, tenant }: Scope, ticket: string): Promise<string | null> {
  const asked = await store.row<{ text: string }>(sql`
    select data->>'text' as text from entry
    where tenant_id = ${tenant.id} and ticket_id = ${ticket} and kind = 'referred'
      and data->>'what' = 'asked' order by seq desc limit 1`)
  return asked?.text ?? null
}
