import sql from 'sql-template-tag'
import { abilityOf } from '../access/ability.ts'
import { signInNeeded } from '../access/faults.ts'
import { auditing } from '../audit/audit.ts'
import type { Actor } from '../identity/actor.ts'
import type { Me } from '../identity/contract.ts'
import { me } from '../identity/me.ts'
import { citizenOf } from '../identity/who.ts'
import type { Scope } from '../operation/scope.ts'
import { notStanding, unknownMandate } from './faults.ts'

/**
 * From the next call on the token acts by this mandate, or for its holder again; answers who they are now.
 * Faults: access.sign-in-needed, mandate.unknown, mandate.not-standing.
 */
export async function choose(scope: Scope, id: string | null): Promise<Me> {
  const { actor, store, tenant } = scope
  if (actor.kind !== 'citizen' || !actor.session) throw signInNeeded({})
  if (id) await demandHeld(scope, id)
  const chosen = await citizenOf(store, tenant, { subject: actor.id, mandateId: id })
  if (!chosen) throw signInNeeded({})
  if (chosen.hasLapsed) throw notStanding({})
  await store.rows(sql`
    update session set mandate_id = ${id} where tenant_id = ${tenant.id} and id = ${actor.session.id} and kind = 'token'`)
  return me(await becoming(scope, { ...kept(actor), ...chosen }, id))
}

async function demandHeld({ store, tenant, actor }: Scope, id: string): Promise<void> {
  const held = await store.row(sql`
    select id from mandate where tenant_id = ${tenant.id} and id = ${id} and grantee_id = ${actor.id}`)
  if (!held) throw unknownMandate({ mandate: id })
}

// What the sign-in said stays; for whom one acts is told anew.
function kept({ level, session, from }: Actor): Partial<Actor> {
  return { ...(level && { level }), ...(session && { session }), ...(from && { from }) }
}

async function becoming(scope: Scope, actor: Actor, mandate: string | null): Promise<Scope> {
  const now = { ...scope, actor, ability: abilityOf(actor) }
  const person = actor.behalf?.person ?? actor.id
  const line = { action: 'mandate.chosen', person, data: { mandate } }
  scope.store.send(auditing(now, line))
  return now
}
