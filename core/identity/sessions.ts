import { createHash, randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import sql from 'sql-template-tag'
import type { Database } from '../database/database.ts'
import type { Store } from '../database/store.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import type { Actor } from './actor.ts'
import { citizenOf, staffOf } from './who.ts'

/** What a session stands for. */
export interface SessionDraft {
  /** `return` is the one-time code of a sign-in, `browser` the citizen's session with DiMe's own pages. */
  readonly kind: 'staff' | 'token' | 'return' | 'browser' | 'sign-in'
  readonly subject: string
  readonly seconds: number
  readonly origin?: string
  readonly level?: number
  readonly data?: Readonly<Record<string, unknown>>
}

/** A session as it is kept. */
export interface Session {
  readonly kind: SessionDraft['kind']
  readonly subject: string
  readonly origin: string | null
  readonly level: number | null
  readonly data: Record<string, unknown>
  readonly expiresAt: Date
}

/** Sessions of staff and citizens: opaque tokens, kept by digest, recalled once in some seconds. */
export interface Sessions {
  open(tenant: Tenant, draft: SessionDraft, now: Date): Promise<{ token: string; expiresAt: Date }>
  /** Ends the session and hands it over: a one-time code works once. */
  close(tenant: Tenant, token: string, now: Date): Promise<Session | undefined>
  /** Who holds the token, if it still stands for somebody. */
  actor(tenant: Tenant, token: string, now: Date): Promise<Known | undefined>
}

const recallMs = 3_000

/** Builds the sessions over the record. */
export function createSessions(database: Database): Sessions {
  const recalled = new LRUCache<string, Known>({ max: 5_000, ttl: recallMs })
  return {
    open: (tenant, draft, now) => open(database, tenant, { draft, now }),
    async close(tenant, token, now) {
      recalled.delete(`${tenant.id} ${token}`)
      const ended = await database.withRows(tenant.id, (store) =>
        store.row<Session>(sql`
          delete from session where tenant_id = ${tenant.id} and digest = ${digest(token)}
          returning ${columns}`),
      )
      return ended && ended.expiresAt > now ? ended : undefined
    },
    async actor(tenant, token, now) {
      const key = `${tenant.id} ${token}`
      const known = recalled.get(key) ?? (await recall(database, tenant, token))
      if (!known || known.session.expiresAt <= now) return undefined
      if (!recalled.has(key)) recalled.set(key, known)
      return known
    },
  }
}

/** Who a token stands for, and how. */
export interface Known {
  readonly actor: Actor
  readonly session: Session
}

interface Opening {
  readonly draft: SessionDraft
  readonly now: Date
}

async function open(database: Database, tenant: Tenant, { draft, now }: Opening) {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + draft.seconds * 1000)
  await database.withRows(tenant.id, (store) =>
    store.rows(sql`
      insert into session (tenant_id, digest, kind, subject_id, origin, level, data, created_at, expires_at)
      values (${tenant.id}, ${digest(token)}, ${draft.kind}, ${draft.subject}, ${draft.origin ?? null},
        ${draft.level ?? null}, ${JSON.stringify(draft.data ?? {})}, ${now}, ${expiresAt})`),
  )
  return { token, expiresAt }
}

function recall(database: Database, tenant: Tenant, token: string): Promise<Known | undefined> {
  return database.withRows(tenant.id, async (store) => {
    const session = await store.row<Session>(sql`
      select ${columns} from session where tenant_id = ${tenant.id} and digest = ${digest(token)}`)
    const actor = session && (await actorOf(store, tenant, session))
    return session && actor ? { actor, session } : undefined
  })
}

const columns = sql`kind, subject_id as subject, origin, level, data, expires_at as "expiresAt"`

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

async function actorOf(store: Store, tenant: Tenant, session: Session): Promise<Actor | undefined> {
  if (session.kind === 'staff') return staffOf(store, tenant, session.subject)
  if (session.kind !== 'token') return undefined
  const citizen = await citizenOf(store, tenant, session.subject)
  return citizen && { ...citizen, level: session.level ?? 0 }
}
