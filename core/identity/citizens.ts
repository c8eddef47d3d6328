import sql from 'sql-template-tag'
import { auditing } from '../audit/audit.ts'
import { phoneKey } from '../desk/phone.ts'
import { keepVouched } from '../mandates/vouched.ts'
import type { Scope } from '../operation/scope.ts'
import type { CitizenIdentity } from './oidc/citizen.ts'
import { subjectOf } from './subject.ts'

/** Finds the citizen whom the provider vouches for, or writes them down; contacts they gave us before are kept, and so is the company they stand for. */
export async function meetCitizen(scope: Scope, who: CitizenIdentity): Promise<string> {
  const subject = subjectOf(scope.lent.secrets, who)
  const met = await scope.store.row<{ id: string }>(sql`
    insert into person as p (tenant_id, subject_digest, fiscal_code, given_name, family_name, birthdate, address, email, phone, phone_key, language)
    values (${scope.tenant.id}, ${subject}, ${who.fiscalCode ?? null}, ${who.givenName}, ${who.familyName},
      ${who.birthdate ?? null}::date, ${who.address ?? null}, ${who.email ?? null}, ${who.phone ?? null}, ${phoneKey(who.phone)}, ${scope.locale})
    on conflict (tenant_id, subject_digest) do update set
      given_name = excluded.given_name, family_name = excluded.family_name, birthdate = coalesce(excluded.birthdate, p.birthdate),
      address = coalesce(excluded.address, p.address), email = coalesce(p.email, excluded.email),
      phone = coalesce(p.phone, excluded.phone), phone_key = coalesce(p.phone_key, excluded.phone_key)
    returning id`)
  const person = met?.id ?? ''
  await scope.store.rows(
    auditing(scope, {
      action: 'citizen.signed-in',
      person,
      data: { scheme: who.scheme, level: who.level },
    }),
  )
  await keepVouched(scope, person, who)
  return person
}
