import sql from 'sql-template-tag'
import type { ChangeScope } from '../operation/scope.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import type { Receipt } from './contract.ts'
import { copyPhotos, type Photo } from './copy-photos.ts'
import { lock } from './lock.ts'
import type { StoredTicket } from './find.ts'
import { tell } from './story.ts'
import { submit } from './submit.ts'

/** The twin as the first organisation knows it. */
export type Known = Pick<Receipt, 'id' | 'code'>

/** What goes over the bridge: the ticket's answers, its pictures, and who refers it. */
export interface Opening {
  readonly ticket: StoredTicket
  readonly photos: readonly Photo[]
  /** What the colleague who handed it over wrote. */
  readonly reason: string | null
  readonly from: Tenant
}

/** The twin in the organisation of the scope: opened once, found ever after; faults: service.not-offered. */
export async function findOrOpen(
  scope: ChangeScope,
  { ticket, photos, reason, from }: Opening,
): Promise<Known> {
  const known = await scope.store.row<Known>(sql`
    select id, code from ticket
    where tenant_id = ${scope.tenant.id} and twin_tenant = ${from.id} and twin_id = ${ticket.id}`)
  if (known) return known
  const answers = await copyPhotos(scope, ticket.answers, photos)
  const source = { twin: { tenant: from.id, id: ticket.id } }
  const receipt = await submit(scope, { service: ticket.serviceId, answers }, source)
  const data = { what: 'from', name: from.profile.name, code: ticket.code, text: reason }
  const twin = await lock(scope, receipt.id)
  tell(scope, twin, { kind: 'referred', event: 'ticket.referred', data })
  return receipt
}
