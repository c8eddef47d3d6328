import sql from 'sql-template-tag'
import type { ChangeScope } from '../../operation/scope.ts'
import { demandServing } from '../demand-serving.ts'
import { lock } from '../lock.ts'
import { tell } from '../story.ts'
import type { Ticket } from '../ticket.entity.ts'
import type { Repair } from './contract.ts'
import { cannotRepair } from './faults.ts'
import { undoAct } from './undo.ts'

interface Broken {
  readonly act: string
  readonly state: string
}

/**
 * Repairs an effect that did not happen: tries it again, leaves it out, or takes back all that the same move
 * caused; the reason stands in the story. Faults: ticket.unknown, access.not-allowed, effect.cannot-repair.
 */
export async function repair(
  scope: ChangeScope,
  { id, effect, how, reason }: Repair,
): Promise<void> {
  const ticket = await lock(scope, id)
  demandServing(scope, ticket, 'move')
  const { act, state } = await brokenOne(scope, ticket, effect)
  if (how === 'undo') await undoAct(scope, ticket, { act, reason })
  else if (state === 'done') throw cannotRepair({ effect })
  else await settle(scope, effect, how)
  const data = { what: `repaired-${how}`, text: reason, effect }
  tell(scope, ticket, { kind: 'note', event: 'ticket.repaired', isInternal: true, data })
}

async function brokenOne(scope: ChangeScope, { id }: Ticket, effect: string): Promise<Broken> {
  const found = await scope.store.row<Broken>(sql`
    select act, state from effect
    where tenant_id = ${scope.tenant.id} and ticket_id = ${id} and id = ${effect}
      and state in ('failed', 'waiting', 'done') for update`)
  if (!found) throw cannotRepair({ effect })
  return found
}

async function settle(
  { store, tenant, now }: ChangeScope,
  effect: string,
  how: 'retry' | 'skip',
): Promise<void> {
  await store.rows(
    how === 'retry'
      ? sql`update effect set state = 'waiting', attempts = 0, retry_at = null
          where tenant_id = ${tenant.id} and id = ${effect}`
      : sql`update effect set state = 'skipped', done_at = ${now}, retry_at = null
          where tenant_id = ${tenant.id} and id = ${effect}`,
  )
}
