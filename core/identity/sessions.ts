import { LRUCache } from 'lru-cache'
import sql from 'sql-template-tag'
import type { Database } from '../database/database.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import type { Actor } from './actor.ts'
import { actorOf } from './actor-of.ts'
import { isIdle, isToBeSeen } from './session-limits.ts'
import { findSession, openSession, takeSession } from './session-rows.ts'
import type { Session, SessionDraft } from './session-rows.ts'

/** Sessions of staff and citizens: opaque tokens, kept by digest, recalled once in some seconds. */
export interface Sessions {
  open(tenant: Tenant, draft: SessionDraft, now: Date): Promise<{ token: string; expiresAt: Date }>
  /** Ends the session and hands it over: a one-time code works once. */
  close(tenant: Tenant, token: string, now: Date): Promise<Session | undefined>
  /** Who holds the token, if it still stands for somebody; a sign of life. */
  actor(tenant: Tenant, token: string, now: Date): Promise<Known | undefined>
  /** The same for whoever only listens: no sign of life. */
  watch(tenant: Tenant, token: string, now: Date): Promise<Known | undefined>
  /** What a session stands for has changed: the next call recalls it anew. */
  forget(id: string): void
}

/** Who a token stands for, and how. */
export interface Known {
  readonly actor: Actor
  readonly session: Session
}

const recallMs = 1_000

/** Builds the sessions over the record. */
export function createSessions(database: Database): Sessions {
  const recalled = new LRUCache<string, Known>({ max: 5_000, ttl: recallMs })
  const watch: Sessions['watch'] = async (tenant, token, now) => {
    const key = keyOf(tenant, token)
    const kept = recalled.get(key)
    const known = kept ?? (await recall(database, tenant, token))
    if (!known || known.session.expiresAt <= now || isIdle(tenant, known.session, now))
      return undefined
    if (!kept && mayBeKept(known)) recalled.set(key, known)
    return known
  }
  return {
    open: (tenant, draft, now) =>
      database.withRows(tenant.id, (store) => openSession(store, tenant, { draft, now })),
    async close(tenant, token, now) {
      recalled.delete(keyOf(tenant, token))
      const ended = await database.withRows(tenant.id, (store) => takeSession(store, tenant, token))
      return ended && ended.expiresAt > now ? ended : undefined
    },
    watch,
    async actor(tenant, token, now) {
      const known = await watch(tenant, token, now)
      if (!known || !isToBeSeen(known.session, now)) return known
      recalled.delete(keyOf(tenant, token))
      await see(database, tenant, { id: known.session.id, now })
      return known
    },
    forget(id) {
      for (const [key, { session }] of recalled) if (session.id === id) recalled.delete(key)
    },
  }
}

// Whom a citizen acts for must hold at the very next call, on every node.
const mayBeKept = ({ actor }: Known) => !actor.mandates && !actor.hasLapsed

const keyOf = (tenant: Tenant, token: string) => `${tenant.id} ${token}`

function recall(database: Database, tenant: Tenant, token: string): Promise<Known | undefined> {
  return database.withRows(tenant.id, async (store) => {
    const session = await findSession(store, tenant, token)
    const actor = session && (await actorOf(store, tenant, session))
    return session && actor ? { actor, session } : undefined
  })
}

async function see(database: Database, tenant: Tenant, seen: { id: string; now: Date }) {
  await database.withRows(tenant.id, (store) =>
    store.rows(sql`
      update session set seen_at = ${seen.now} where tenant_id = ${tenant.id} and id = ${seen.id}`),
  )
}
