import { createHash } from 'node:crypto'
import sql from 'sql-template-tag'
import type { Fault } from '../../operation/fault.ts'
import type { Scope } from '../../operation/scope.ts'
import type { CitizenIdentity } from '../oidc/citizen.ts'
import type { SignInTransaction } from '../oidc/transaction.ts'
import { sealed } from '../sealed.ts'
import { subjectOf } from '../subject.ts'

/** From where a browser calls. */
export interface Whence {
  readonly address: string
  readonly agent: string
}

/** What came of a sign-in: the person the provider vouches for, or the fault that ended it. */
export type Came = { readonly who: CitizenIdentity } | { readonly fault: Fault }

/** The purpose of the key that seals the log. */
export const logKey = 'login transactions'

/** Writes into the log of sign-ins that somebody was sent to the provider. */
export async function recordAsked(
  scope: Scope,
  transaction: SignInTransaction,
  whence: Whence,
): Promise<void> {
  await insert(scope, { transaction, step: 'asked', facts: { ...whence, code: 'sent' } })
}

/** Writes what came back, who it was and how surely; what is older than two years goes. */
export async function recordAnswered(
  scope: Scope,
  transaction: SignInTransaction,
  { whence, came }: { whence: Whence; came: Came },
): Promise<void> {
  if ('fault' in came) {
    const facts = { ...whence, code: came.fault.code }
    return insert(scope, { transaction, step: 'refused', facts })
  }
  const { scheme, level, sessionId, tokenId } = came.who
  const facts = { ...whence, code: 'ok', scheme, levelGot: level, sessionId, tokenId }
  const subject = subjectOf(scope.lent.secrets, came.who)
  await insert(scope, { transaction, step: 'answered', facts, subject })
  await scope.store.rows(sql`select purge_logins()`)
}

interface LoginLine {
  readonly transaction: SignInTransaction
  readonly step: 'asked' | 'answered' | 'refused'
  readonly facts: Readonly<Record<string, unknown>>
  readonly subject?: string
}

async function insert(scope: Scope, { transaction, step, facts, subject }: LoginLine) {
  const { state, nonce, issuer, level } = transaction
  const text = JSON.stringify({ issuer, levelAsked: level, nonce: digest(nonce), ...facts })
  await scope.store.rows(sql`
    insert into login_transaction (tenant_id, at, request, step, subject_digest, sealed)
    values (${scope.tenant.id}, ${scope.now}, ${digest(state)}, ${step}, ${subject ?? null},
      ${sealed(text, scope.lent.secrets.key(logKey))})`)
}

function digest(value: string): string {
  return createHash('sha256').update(value).digest('hex')
}
