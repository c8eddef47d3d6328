import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { inWords, type Words } from '../tenancy/words.ts'
import { today } from '../tenancy/today.ts'
import type { Verified } from './contract.ts'
import { unknownDocument } from './faults.ts'
import { isVerificationCode } from './verification-code.ts'

interface Kept {
  readonly number: string
  readonly title: string
  readonly facts: Verified['facts']
  readonly office: Words
  readonly issuedAt: Date
  readonly validUntil: string | null
  readonly isRevoked: boolean
  readonly sha256: string
}

/** What is known of a document to anyone who holds it; faults: document.unknown, for a wrong code too. */
export async function verifyDocument(
  scope: Scope,
  { id, code }: { id: string; code: string },
): Promise<Verified> {
  const kept =
    isVerificationCode(scope.lent.secrets.key('documents'), id, code) && (await find(scope, id))
  if (!kept) throw unknownDocument({ document: id })
  const isExpired = kept.validUntil !== null && kept.validUntil < today(scope)
  return {
    number: kept.number,
    title: kept.title,
    issuer: scope.tenant.profile.name,
    office: inWords(scope, kept.office),
    issuedAt: kept.issuedAt.toISOString(),
    validUntil: kept.validUntil,
    state: kept.isRevoked ? 'revoked' : isExpired ? 'expired' : 'valid',
    sha256: kept.sha256,
    facts: kept.facts,
  }
}

function find(scope: Scope, id: string): Promise<Kept | undefined> {
  return scope.store.row<Kept>(sql`
    select d.number, d.title, d.facts, o.name as office, d.issued_at as "issuedAt", d.valid_until::text as "validUntil",
      d.revoked_at is not null as "isRevoked", f.sha256
    from document d join file f on f.tenant_id = d.tenant_id and f.id = d.file_id
      join office o on o.tenant_id = d.tenant_id and o.id = d.office_id
    where d.tenant_id = ${scope.tenant.id} and d.id = ${id}`)
}
