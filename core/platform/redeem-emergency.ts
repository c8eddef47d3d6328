import sql from 'sql-template-tag'
import type { Database } from '../database/database.ts'
import { codeNotValid } from '../identity/faults.ts'
import type { Sessions } from '../identity/sessions.ts'
import type { Tenant } from '../tenancy/tenants.ts'

/** What opening the door takes. */
export interface EmergencyDoor {
  readonly database: Database
  readonly sessions: Sessions
}

/** The code of an emergency access, from where and with which browser. */
export interface EmergencyCode {
  readonly code: string
  readonly now: Date
  readonly address?: string | undefined
  readonly agent?: string | undefined
}

/** Turns the one-time code of an emergency access into a staff session that ends with it; faults: identity.code-not-valid. */
export async function redeemEmergency(
  { database, sessions }: EmergencyDoor,
  tenant: Tenant,
  { code, now, address, agent }: EmergencyCode,
): Promise<{ token: string; expiresAt: Date }> {
  const kept = await sessions.close(tenant, code, now)
  if (kept?.kind !== 'emergency') throw codeNotValid({})
  const open = await database.withRows(tenant.id, (store) =>
    store.row<{ until: Date }>(sql`
      select until from emergency
      where tenant_id = ${tenant.id} and id = ${kept.subject} and ended_at is null and until > ${now}`),
  )
  if (!open) throw codeNotValid({})
  const seconds = Math.floor((open.until.getTime() - now.getTime()) / 1000)
  const draft = { kind: 'staff', subject: kept.subject, seconds, address, agent } as const
  return sessions.open(tenant, draft, now)
}
