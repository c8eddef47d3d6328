import sql from 'sql-template-tag'
import { demand } from '../access/ability.ts'
import type { ChangeScope, Scope } from '../operation/scope.ts'
import { lock } from '../tickets/lock.ts'
import { owned } from '../tickets/owned.ts'
import { tell } from '../tickets/story.ts'
import type { RegistrationView } from './contract.ts'
import { alreadyAnnulled, unknownRegistration } from './faults.ts'
import { registrationNamed } from './search.ts'

/** Annuls a registration, which stays to be seen with the reason; faults: protocol.unknown, protocol.already-annulled, access.not-allowed. */
export async function annul(
  scope: ChangeScope,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<RegistrationView> {
  const found = await registrationNamed(scope, id)
  if (!found) throw unknownRegistration({ registration: id })
  const ticket = await lock(scope, found.ticket.id)
  demand(scope.ability, 'approve', owned(scope, ticket))
  if (!(await strike(scope, { id, reason }))) throw alreadyAnnulled({ number: found.number })
  const data = { what: 'annulled', number: `${found.number}/${found.year}`, text: reason }
  tell(scope, ticket, { kind: 'document', event: 'ticket.registration-annulled', data })
  return (await registrationNamed(scope, id)) ?? found
}

/** Writes the annulment beside the registration; answers whether it was not annulled before. */
export async function strike(
  { store, tenant, actor, now }: Scope,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<boolean> {
  const struck = await store.row(sql`
    insert into annulment (tenant_id, registration_id, at, by_name, why)
    values (${tenant.id}, ${id}, ${now}, ${actor.name}, ${reason})
    on conflict (tenant_id, registration_id) do nothing returning registration_id`)
  return struck !== undefined
}
