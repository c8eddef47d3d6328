import { randomUUID } from 'node:crypto'
import sql from 'sql-template-tag'
import { auditing } from '../audit/audit.ts'
import type { CitizenIdentity } from '../identity/oidc/citizen.ts'
import type { Scope } from '../operation/scope.ts'
import { today } from '../tenancy/today.ts'
import { dayAfter } from './days.ts'
import { meetCompany } from './parties.ts'

/**
 * The mandate of a legal representative for whom the provider vouches, verified by itself. It stands until
 * the day after the sign-in: whoever signs in no more as the company's acts for it no more.
 */
export async function keepVouched(
  scope: Scope,
  person: string,
  { company, issuer, scheme, givenName, familyName }: CitizenIdentity,
): Promise<void> {
  if (!company) return
  const { name, vatNumber, fiscalCode } = company
  const kept = await meetCompany(scope, {
    company: name,
    vatNumber,
    ...(fiscalCode && { fiscalCode }),
  })
  const day = today(scope)
  const vouched = await scope.store.row<{ id: string; isNew: boolean }>(sql`
    insert into mandate as m (tenant_id, id, grantor_id, grantee_id, grantee_name, kind, from_day, to_day, recorded_by,
      verified_by, verified_at, vouched_by, created_at)
    values (${scope.tenant.id}, ${randomUUID()}, ${kept.id}, ${person}, ${`${givenName} ${familyName}`},
      'legale-rappresentante', ${day}::date, ${dayAfter(day)}::date, ${issuer}, ${scheme.toUpperCase()}, ${scope.now}, ${issuer}, ${scope.now})
    on conflict (tenant_id, grantor_id, grantee_id) where vouched_by is not null and revoked_at is null
      do update set to_day = excluded.to_day, verified_at = excluded.verified_at, vouched_by = excluded.vouched_by
    returning id, xmax = 0 as "isNew"`)
  if (!vouched?.isNew) return
  const data = { mandate: vouched.id, grantee: person, issuer }
  scope.store.send(auditing(scope, { action: 'mandate.vouched', person: kept.id, data }))
}
