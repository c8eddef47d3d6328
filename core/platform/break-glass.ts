import sql from 'sql-template-tag'
import { auditing } from '../audit/audit.ts'
import { demandProof } from '../identity/proof.ts'
import { oneTimeCode } from '../operation/one-time-code.ts'
import type { Scope } from '../operation/scope.ts'
import { unknownTenant } from '../tenancy/faults.ts'
import type { BreakGlass, OpenedEmergency } from './contract.ts'
import { emergencyLetter } from './emergency-letter.ts'
import { demandEmergency } from './emergencies.ts'
import { lineThere } from './line.ts'

/**
 * Opens an emergency access to a tenant: to read, for an hour at most, announced to its administrators and
 * to those who watch over data there. Faults: identity.proof-needed, tenancy.*.
 */
export async function breakGlass(
  scope: Scope,
  { tenant: slug, reason, minutes }: BreakGlass,
): Promise<OpenedEmergency> {
  const { store, lent, now } = scope
  demandProof(scope)
  const tenant = await lent.tenants.bySlug(slug)
  const until = new Date(now.getTime() + minutes * 60_000)
  const { code, digest } = oneTimeCode()
  const act = { action: 'emergency.opened', why: reason, data: { tenant: slug, minutes } }
  const line = lineThere(scope, act)
  const opening = {
    slug,
    reason,
    line,
    at: now.toISOString(),
    until: until.toISOString(),
    digest,
    mail: emergencyLetter(scope, tenant, { by: line.actorName, reason, until }),
  }
  const row = await store.row<{ id: string | null }>(
    sql`select platform.break_glass(${JSON.stringify(opening)}::jsonb) as id`,
  )
  if (!row?.id) throw unknownTenant({ tenant: slug })
  store.send(auditing(scope, { ...act, data: { ...act.data, emergency: row.id } }))
  const link = `${lent.publicUrl}/desk/${slug}#emergency=${code}`
  return { emergency: await demandEmergency(scope, row.id), link }
}
