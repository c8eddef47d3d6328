import sql from 'sql-template-tag'
import type { ChangeScope } from '../operation/scope.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import { wordsFor } from '../texts/words.ts'
import { addNote } from './notes.ts'
import type { Known } from './open-there.ts'
import { tell } from './story.ts'
import type { Ticket } from './ticket.entity.ts'

/** The ticket follows its twin from now on. */
export async function follow(
  scope: ChangeScope,
  own: Ticket,
  { twin, other }: { twin: Known; other: Tenant },
): Promise<void> {
  await scope.store.rows(sql`
    update ticket set twin_id = ${twin.id} where tenant_id = ${scope.tenant.id} and id = ${own.id}`)
  const data = { name: other.profile.name, code: twin.code }
  tell(scope, own, { kind: 'referred', event: 'ticket.referred', data })
}

/** The other organisation does not offer the service: the ticket stays, and the office is told. */
export async function stay(
  scope: ChangeScope,
  own: Ticket,
  { other, key }: { other: Tenant; key: string },
): Promise<void> {
  await scope.store.rows(sql`
    update ticket set twin_tenant = null, is_origin = null, fired = array_remove(fired, ${key}::text)
    where tenant_id = ${scope.tenant.id} and id = ${own.id}`)
  const facts = { name: other.profile.name }
  await addNote(scope, own, wordsFor(scope.locale).say('entry.not-referred', facts))
}
