import { createHash, randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import sql from 'sql-template-tag'
import type { Database } from '../database/database.ts'
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

/** Sessions of staff and citizens: opaque tokens, kept by digest, recalled at most once in some seconds. */
export interface Sessions {
  open(tenant: Tenant, draft: SessionDraft, now: Date): Promise<{ token: string; expiresAt: Date }>
  find(tenant: Tenant, token: string, now: Date): Promise<Session | undefined>
  /** Ends the session and hands it over: a one-time code works once. */
  close(tenant: Tenant, token: string, now: Date): Promise<Session | undefined>
  /** Who holds the token, if it still stands for somebody. */
  actor(tenant: Tenant, token: string, now: Date): Promise<{ actor: Actor; session: Session } | undefined>
}

const recallMs = 3_000

/** Builds the sessions over the record. */
export function createSessions(database: Database): Sessions {
  const recalled = new LRUCache<string, { actor: Actor; session: Session }>({ max: 5_000, ttl: recallMs })
  const find = async (tenant: Tenant, token: string, now: Date) =>
    database.run(tenant.id, (store) => store.row<Session>(sql`
      select ${columns} from session where tenant_id = ${tenant.id} and digest = ${digest(token)} and expires_at > ${now}`))
  return {
    find,
    async open(tenant, draft, now) {
      const token = randomBytes(32).toString('base64url')
      const expiresAt = new Date(now.getTime() + draft.seconds * 1000)
      await database.run(tenant.id, (store) => store.rows(sql`
        insert into session (tenant_id, digest, kind, subject_id, origin, level, data, created_at, expires_at)
        values (${tenant.id}, ${digest(token)}, ${draft.kind}, ${draft.subject}, ${draft.origin ?? null},
          ${draft.level ?? null}, ${JSON.stringify(draft.data ?? {})}, ${now}, ${expiresAt})`))
      return { token, expiresAt }
    },
    async close(tenant, token, now) {
      recalled.delete(`${tenant.id} ${token}`)
      const ended = await database.run(tenant.id, (store) => store.row<Session>(sql`
        delete from session where tenant_id = ${tenant.id} and digest = ${digest(token)} returning ${columns}`))
      return ended && ended.expiresAt > now ? ended : undefined
    },
    async actor(tenant, token, now) {
      const key = `${tenant.id} ${token}`
      const known = recalled.get(key)
      if (known) return known.session.expiresAt > now ? known : undefined
      const session = await find(tenant, token, now)
      const actor = session && (await actorOf(database, tenant, session))
      if (!session || !actor) return undefined
      recalled.set(key, { actor, session })
      return { actor, session }
    },
  }
}

const columns = sql`kind, subject_id as subject, origin, level, data, expires_at as "expiresAt"`

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

async function actorOf(database: Database, tenant: Tenant, session: Session): Promise<Actor | undefined> {
  return database.run(tenant.id, async (store) => {
    if (session.kind === 'staff') return staffOf(store, tenant, session.subject)
    const citizen = await citizenOf(store, tenant, session.subject)
    return citizen && { ...citizen, level: session.level ?? 0 }
  })
}
