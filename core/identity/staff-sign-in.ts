import sql from 'sql-template-tag'
import { z } from 'zod'
import type { Database } from '../database/database.ts'
import type { Secrets } from '../operation/secrets.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import { notRecognised, tooManyAttempts } from './faults.ts'
import { isPassword } from './password.ts'
import type { Sessions } from './sessions.ts'

/** What an operator types. */
export const Credentials = z
  .object({ email: z.email().max(200), password: z.string().min(1).max(200) })
  .strict()

const attempts = { most: 10, minutes: 15 }
const workday = 10 * 60 * 60

/** What signing staff in takes. */
export interface StaffDoor {
  readonly database: Database
  readonly secrets: Secrets
  readonly sessions: Sessions
}

/** Opens a session for an operator; faults: identity.not-recognised, identity.too-many-attempts. */
export async function signInStaff(
  { database, secrets, sessions }: StaffDoor,
  tenant: Tenant,
  { credentials, now }: { credentials: z.output<typeof Credentials>; now: Date },
): Promise<{ token: string; expiresAt: Date }> {
  const email = credentials.email.toLowerCase()
  const key = secrets.digest('login attempts', email)
  const known = await database.withRows(tenant.id, async (store) => {
    const tried = await store.row<{ count: number }>(sql`
      select count(*)::int as count from login_attempt
      where tenant_id = ${tenant.id} and key_digest = ${key} and at > ${now}::timestamptz - make_interval(mins => ${attempts.minutes})`)
    if ((tried?.count ?? 0) >= attempts.most) throw tooManyAttempts({ minutes: attempts.minutes })
    return store.row<{ id: string; hash: string | null }>(sql`
      select id, password_hash as hash from staff where tenant_id = ${tenant.id} and email = ${email} and not is_leaver`)
  })
  const fits = await isPassword(credentials.password, known?.hash ?? null)
  if (!known || !fits) {
    await database.withRows(tenant.id, (store) =>
      store.rows(sql`
      insert into login_attempt (tenant_id, key_digest, at) values (${tenant.id}, ${key}, ${now})`),
    )
    throw notRecognised({})
  }
  return sessions.open(tenant, { kind: 'staff', subject: known.id, seconds: workday }, now)
}
