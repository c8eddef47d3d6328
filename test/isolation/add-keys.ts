import { randomBytes } from 'node:crypto'
import type { Client } from 'pg'
import { addRow } from './add-row.ts'
import { addHeld } from './add-staff.ts'
import type { Ground } from './row-kinds.ts'

/** Adds what lets people and machines in, and what they may: all that somebody who serves holds, a key, a role, an emergency. */
export async function addKeys(owner: Client, { tenant, mark }: Ground, staff: string) {
  const own = { tenant_id: tenant.id }
  const id = `${mark}-${randomBytes(4).toString('hex')}`
  const until = new Date(Date.now() + 30 * 60_000)
  const emergency = {
    reason: `${mark}: una prova che dura poco`,
    opened_by: mark,
    opened_by_id: mark,
  }
  return {
    ...(await addHeld(owner, { tenant, staff })),
    key: await addRow(owner, 'machine', { ...own, id, key_digest: id, may: [] }),
    role: await addRow(owner, 'role', {
      ...{ ...own, id, name: JSON.stringify({ it: mark }), rules: '[]', is_live: true },
    }),
    emergency: await addRow(owner, 'emergency', {
      ...{ ...own, ...emergency, opened_at: new Date(), until },
    }),
  }
}
