import sql from 'sql-template-tag'
import { demand } from '../access/ability.ts'
import type { ChangeScope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import { lock } from '../tickets/lock.ts'
import { owned } from '../tickets/owned.ts'
import { tell } from '../tickets/story.ts'
import type { StepRepair } from './contract.ts'
import { cannotBeSkipped, noSuchTrouble } from './faults.ts'
import { clearTrouble, type Troubles } from './trouble.ts'

// What the law demands and what moves the ticket itself cannot be left out; a notice can.
const skippable = ['acknowledge', 'assign', 'remind', 'remind-citizen', 'ask-rating', 'letter']

/** Whether a step may be left out. */
export const maySkip = (what: string): boolean => skippable.includes(what)

/**
 * Lets a step that failed be tried again at once, or leaves it out; the story says why, and the ticket's
 * workflow hears of it. Faults: ticket.unknown, tickets.no-such-trouble, tickets.step-cannot-be-skipped, access.*.
 */
export async function repairStep(
  scope: ChangeScope,
  { id, key, how, reason }: StepRepair,
): Promise<void> {
  const ticket = await lock(scope, id)
  demand(scope.ability, 'move', owned(scope, ticket))
  const { store, tenant } = scope
  const kept = await store.row<{ trouble: Troubles | null }>(sql`
    select trouble from ticket where tenant_id = ${tenant.id} and id = ${id}`)
  const trouble = kept?.trouble?.[key]
  if (!trouble) throw noSuchTrouble({ step: key })
  if (how === 'skip' && !maySkip(trouble.what)) throw cannotBeSkipped({ step: trouble.what })
  await clearTrouble(scope, id, key)
  if (how === 'skip') await leaveOut(scope, id, key)
  else await hasten(scope, id, key)
  const step = wordsFor('it').say(`step.${trouble.what}`, {})
  const data = { what: `repaired-${how}`, step, reason }
  tell(scope, ticket, { kind: 'clock', event: 'ticket.repaired', isInternal: true, data })
}

const letter = 'letter:'

// A letter that is left out stays in the record without an address: it was never sent.
async function leaveOut({ store, tenant }: ChangeScope, id: string, key: string): Promise<void> {
  if (key.startsWith(letter))
    await store.rows(sql`
      update message set address = null where tenant_id = ${tenant.id} and ticket_id = ${id} and step = ${key.slice(letter.length)} and sent_at is null`)
  else
    await store.rows(sql`
      update ticket set fired = array_append(fired, ${key}::text) where tenant_id = ${tenant.id} and id = ${id}`)
}

async function hasten({ store, tenant, now }: ChangeScope, id: string, key: string): Promise<void> {
  if (!key.startsWith(letter)) return
  await store.rows(sql`
    update message set send_from = ${now} where tenant_id = ${tenant.id} and ticket_id = ${id} and step = ${key.slice(letter.length)} and sent_at is null`)
}
