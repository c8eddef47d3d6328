import sql from 'sql-template-tag'
import { auditing } from '../audit/audit.ts'
import type { Actor } from '../identity/actor.ts'
import type { Me } from '../identity/contract.ts'
import { me } from '../identity/me.ts'
import type { Scope } from '../operation/scope.ts'
import { abilityOf } from './ability.ts'
import { narrowedTo, type Chosen } from './acting.ts'
import { notAllowed, notHeld } from './faults.ts'

/** Acts from now on with one of the roles held, or with all; faults: access.not-held, access.not-allowed. */
export async function actAs(scope: Scope, chosen: Chosen | null): Promise<Me> {
  const { actor, tenant, store } = scope
  if (actor.kind !== 'staff' || !actor.session)
    throw notAllowed({ action: 'access.act-as', subject: 'operation' })
  const { assignments, held: all = assignments, ...self } = actor
  const narrowed = narrowedTo(all, chosen)
  if (chosen && !narrowed.held) throw notHeld({ role: chosen.role })
  await store.rows(sql`
    update session set acting = ${chosen && JSON.stringify(chosen)}::jsonb
    where tenant_id = ${tenant.id} and id = ${actor.session.id}`)
  await store.rows(
    auditing(scope, {
      action: 'role.chosen',
      office: chosen?.office,
      data: { role: chosen?.role ?? null },
    }),
  )
  const acting: Actor = { ...self, ...narrowed }
  return me({ ...scope, actor: acting, ability: abilityOf(acting) })
}
