import { createHash, randomBytes } from 'node:crypto'
import sql from 'sql-template-tag'
import type { Store } from '../database/store.ts'
import type { Tenant } from '../tenancy/tenants.ts'

/**
 * What a session may be: `enrolling` staff must set up a second factor before anything else, `slip` is a
 * sign-in half done, `return` the one-time code of a citizen's sign-in, `browser` the citizen's session
 * with DiMe's own pages, `staff-sign-in` the wait for a tenant's own provider, `emergency` the one-time code of a break-glass.
 */
export type SessionKind =
  | 'staff'
  | 'enrolling'
  | 'slip'
  | 'token'
  | 'return'
  | 'browser'
  | 'sign-in'
  | 'staff-sign-in'
  | 'emergency'

/** What a session stands for. */
export interface SessionDraft {
  readonly kind: SessionKind
  readonly subject: string
  readonly seconds: number
  readonly origin?: string
  readonly level?: number
  readonly data?: Readonly<Record<string, unknown>>
  /** From where it was opened, and with which browser. */
  readonly address?: string | undefined
  readonly agent?: string | undefined
}

/** A session as it is kept. */
export interface Session {
  readonly id: string
  readonly kind: SessionKind
  readonly subject: string
  readonly origin: string | null
  readonly level: number | null
  readonly data: Record<string, unknown>
  readonly expiresAt: Date
  readonly seenAt: Date
  readonly provedAt: Date
  /** The one role chosen to act in. */
  readonly acting: { readonly role: string; readonly office: string } | null
  readonly mandateId: string | null
}

/** What is opened, and when. */
export interface Opening {
  readonly draft: SessionDraft
  readonly now: Date
}

/** Writes a session under a new token, and forgets those of the same subject that are over. */
export async function openSession(store: Store, tenant: Tenant, { draft, now }: Opening) {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + draft.seconds * 1000)
  await store.rows(sql`
    with over as (delete from session where tenant_id = ${tenant.id} and subject_id = ${draft.subject}
      and kind = ${draft.kind} and expires_at < ${now})
    insert into session (tenant_id, digest, kind, subject_id, origin, level, data, created_at, seen_at, proved_at,
      expires_at, address, agent)
    values (${tenant.id}, ${digest(token)}, ${draft.kind}, ${draft.subject}, ${draft.origin ?? null},
      ${draft.level ?? null}, ${JSON.stringify(draft.data ?? {})}, ${now}, ${now}, ${now}, ${expiresAt},
      ${draft.address ?? null}, ${draft.agent?.slice(0, 300) ?? null})`)
  return { token, expiresAt }
}

/** The session of a token, whether or not its time is over. */
export function findSession(store: Store, tenant: Tenant, token: string) {
  return store.row<Session>(sql`
    select ${columns} from session where tenant_id = ${tenant.id} and digest = ${digest(token)}`)
}

/** Ends the session of a token and hands it over: of many that ask, one gets it. */
export function takeSession(store: Store, tenant: Tenant, token: string) {
  return store.row<Session>(sql`
    delete from session where tenant_id = ${tenant.id} and digest = ${digest(token)} returning ${columns}`)
}

const columns = sql`id, kind, subject_id as subject, origin, level, data, expires_at as "expiresAt", seen_at as "seenAt",
  proved_at as "provedAt", acting, mandate_id as "mandateId"`

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
