import type { Secrets } from '../operation/secrets.ts'
import type { CitizenIdentity } from './oidc/citizen.ts'

/** Somebody as the identity provider, a paper or a register names them. */
export type Subject =
  | { readonly fiscalCode: string }
  | { readonly issuer: string; readonly subject: string }
  | { readonly company: string }

/**
 * The keyed digest by which a person is found again: of the fiscal code where there is one, of issuer and
 * subject for whom has none, of a company's number apart from people's.
 */
export function subjectDigest(secrets: Secrets, who: Subject): string {
  if ('fiscalCode' in who) return secrets.digest('citizen', who.fiscalCode)
  if ('company' in who) return secrets.digest('citizen', `company:${who.company}`)
  return secrets.digest('citizen', `${who.issuer}|${who.subject}`)
}

/** The digest of the person whom a provider vouches for. */
export function subjectOf(
  secrets: Secrets,
  { fiscalCode, issuer, subject }: Pick<CitizenIdentity, 'fiscalCode' | 'issuer' | 'subject'>,
): string {
  return subjectDigest(secrets, fiscalCode ? { fiscalCode } : { issuer, subject })
}
