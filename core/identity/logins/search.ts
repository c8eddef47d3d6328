import sql from 'sql-template-tag'
import { z } from 'zod'
import { notAllowed } from '../../access/faults.ts'
import { auditing } from '../../audit/audit.ts'
import type { Scope } from '../../operation/scope.ts'
import { unsealed } from '../sealed.ts'
import { logKey } from './record.ts'

/** Which sign-ins: from an instant until another, of one person or of all; `cursor` continues a page. */
export interface LoginQuestion {
  readonly from: Date
  readonly to: Date
  /** The person's id. */
  readonly person?: string
  readonly cursor?: string
}

/** What is kept of one step of a sign-in. */
export const LoginFacts = z.object({
  issuer: z.string(),
  levelAsked: z.int(),
  levelGot: z.int().optional(),
  scheme: z.enum(['spid', 'cie', 'eidas']).optional(),
  /** `sent`, `ok`, or the code of the fault that ended it. */
  code: z.string(),
  nonce: z.string(),
  sessionId: z.string().optional(),
  tokenId: z.string().optional(),
  address: z.string(),
  agent: z.string(),
})

/** One step of a sign-in, opened; those of one sign-in share `request`. */
export interface LoginRow {
  readonly seq: string
  readonly at: Date
  readonly request: string
  readonly step: 'asked' | 'answered' | 'refused'
  readonly subjectDigest: string | null
  readonly facts: z.infer<typeof LoginFacts>
}

/** A page of sign-ins, the newest first. */
export interface LoginPage {
  readonly rows: readonly LoginRow[]
  readonly next: string | null
}

const most = 100

/** Reads the log of sign-ins, for whoever may read the audit; the reading is noted. Faults: access.not-allowed. */
export async function searchLogins(scope: Scope, asked: LoginQuestion): Promise<LoginPage> {
  const { ability, store, tenant, lent } = scope
  if (!ability.can('read', 'audit')) throw notAllowed({ action: 'read', subject: 'audit' })
  const { from, to, person = null, cursor = null } = asked
  const found = await store.rows<Omit<LoginRow, 'facts'> & { sealed: string }>(sql`
    select l.seq::text, l.at, l.request, l.step, l.subject_digest as "subjectDigest", l.sealed
    from read_logins(${from}, ${to}, (select case when ${person}::uuid is not null then coalesce((select subject_digest
      from person where tenant_id = ${tenant.id} and id = ${person}::uuid), '') end), ${cursor}::bigint) l`)
  const data = { from: from.toISOString(), to: to.toISOString() }
  store.send(auditing(scope, { action: 'logins.read', person, data }))
  const key = lent.secrets.key(logKey)
  const rows = found.slice(0, most).map(({ sealed, ...row }) => ({
    ...row,
    facts: LoginFacts.parse(JSON.parse(unsealed(sealed, key))),
  }))
  return { rows, next: found.length > most ? (rows.at(-1)?.seq ?? null) : null }
}

/** The lines of the log that were changed, or follow none of those before; nothing when it is whole. */
export async function loginFlaws({ store }: Pick<Scope, 'store'>): Promise<string[]> {
  const rows = await store.rows<{ seq: string }>(sql`select f::text as seq from login_flaws() f`)
  return rows.map(({ seq }) => seq)
}
