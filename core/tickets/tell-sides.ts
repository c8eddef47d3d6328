import sql from 'sql-template-tag'
import { inform } from '../messages/inform.ts'
import { tellGrantor } from '../messages/tell-grantor.ts'
import type { ChangeScope } from '../operation/scope.ts'
import { hold } from './hold.ts'
import type { Ticket } from './ticket.entity.ts'

/** Lets everybody hear of a move whom it concerns: the citizen, whoever gave a mandate, those whose tickets went into this one. */
export async function tellSides(
  scope: ChangeScope,
  ticket: Ticket,
  text: string | undefined,
): Promise<void> {
  await inform(scope, ticket, text)
  await tellGrantor(scope, ticket, 'moved')
  if (text !== undefined || ticket.isEnded) await informMerged(scope, ticket, text)
}

type Side = Pick<Ticket, 'id' | 'code' | 'contact' | 'personId' | 'language' | 'channel'>

// They hear under their own code and in their own language what becomes of the one that was kept.
async function informMerged(
  scope: ChangeScope,
  kept: Ticket,
  text: string | undefined,
): Promise<void> {
  const { hasMerged } = await hold(scope, kept.id)
  if (!hasMerged) return
  const sides = await scope.store.rows<Side>(sql`
    select id, code, contact, person_id as "personId", language, channel from ticket
    where tenant_id = ${scope.tenant.id} and merged_into = ${kept.id}`)
  for (const side of sides) await inform(scope, { ...kept, ...side }, text)
}
