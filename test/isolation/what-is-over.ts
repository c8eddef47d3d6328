import type { Client } from 'pg'
import { createSessions } from '../../core/identity/sessions.ts'
import { keyDigest, keyFrom } from '../../core/keys/machines.ts'
import type { ScratchKernel } from '../../core/testing/scratch-kernel.ts'
import { addRow } from './add-row.ts'
import type { Somebody } from './inhabitants.ts'
import { addStaff } from './add-staff.ts'
import type { Told } from './told.ts'
import type { Ground } from './row-kinds.ts'

/** Who is nobody any more: by a cookie, which counts for nothing, or by what a bearer shows, which is refused. */
export interface Over {
  readonly cookies: Readonly<Record<string, Somebody>>
  readonly bearers: Readonly<Record<string, Somebody>>
}

/** Sessions and keys of an administrator, a citizen and machines that could do much until a moment ago. */
export async function whatIsOver(
  { owner, kernel }: ScratchKernel,
  ground: Ground,
  told: readonly Told[],
): Promise<Over> {
  const { tenant, hall, person } = ground
  const sessions = createSessions(kernel.database)
  const staff = await addStaff(owner, ground, { role: 'tenant-administrator', office: hall })
  const opened = async (kind: 'staff' | 'token') => {
    const subject = kind === 'staff' ? staff : person
    const draft = { kind, subject, level: 3, seconds: 3600 }
    return (await sessions.open(tenant, draft, new Date())).token
  }
  const expired = [await opened('staff'), await opened('token')] as const
  await owner.query(`update session set expires_at = now() where subject_id = any($1)`, [
    [staff, person],
  ])
  const revoked = [await opened('staff'), await opened('token')] as const
  for (const one of revoked) await sessions.close(tenant, one, new Date())
  const may = told.map(({ name }) => name)
  const ended = (over: string) => addKey(owner, ground, { over, may })
  return {
    cookies: {
      expired: asCookie(tenant.slug, expired[0]),
      revoked: asCookie(tenant.slug, revoked[0]),
    },
    bearers: {
      'an expired token': asBearer(expired[1]),
      'a revoked token': asBearer(revoked[1]),
      'an expired key': asBearer(await ended('expires_at')),
      'a revoked key': asBearer(await ended('revoked_at')),
    },
  }
}

const asCookie = (slug: string, token: string) => ({ cookie: `dime_staff_${slug}=${token}` })
const asBearer = (token: string) => ({ authorization: `Bearer ${token}` })

interface Ended {
  /** The column that says since when it is over. */
  readonly over: string
  readonly may: readonly string[]
}

async function addKey(owner: Client, { tenant }: Ground, { over, may }: Ended): Promise<string> {
  const id = `prova-${over.replace('_', '-')}`
  const key = keyFrom(id, 'segreto')
  const row = { tenant_id: tenant.id, id, key_digest: keyDigest(key), may }
  await addRow(owner, 'machine', { ...row, [over]: new Date(Date.now() - 1_000) })
  return key
}
