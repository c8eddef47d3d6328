import type { Store } from '../database/store.ts'
import { emergencyOf } from '../platform/emergency-actor.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import type { Actor } from './actor.ts'
import type { Session } from './session-rows.ts'
import { citizenOf, staffOf } from './who.ts'

/** Who acts with a session, as the record has them now; nobody when they left or it is no session to act with. */
export async function actorOf(
  store: Store,
  tenant: Tenant,
  session: Session,
): Promise<Actor | undefined> {
  const actor = await holderOf(store, tenant, session)
  return actor && { ...actor, session: { id: session.id, provedAt: session.provedAt } }
}

async function holderOf(
  store: Store,
  tenant: Tenant,
  session: Session,
): Promise<Actor | undefined> {
  if (session.kind === 'staff')
    return (await staffOf(store, tenant, session)) ?? emergencyOf(store, tenant, session.subject)
  if (session.kind === 'enrolling') return enrolling(await staffOf(store, tenant, session))
  if (session.kind !== 'token') return undefined
  const citizen = await citizenOf(store, tenant, session)
  return citizen && { ...citizen, level: session.level ?? 0 }
}

// Whoever owes a second factor may set one up, and do nothing else.
function enrolling(actor: Actor | undefined): Actor | undefined {
  return actor && { ...actor, assignments: [], may: enrolments }
}

const enrolments = [
  'identity.me',
  'identity.ways',
  'identity.factors',
  'identity.passkey-begin',
  'identity.passkey-finish',
  'identity.totp-begin',
  'identity.totp-finish',
]
