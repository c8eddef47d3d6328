import { randomBytes, randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import type { Tenant } from '../../core/tenancy/tenants.ts'
import { addRow } from './add-row.ts'
import type { Ground, Rows } from './row-kinds.ts'

/** Adds somebody who serves in an office, with a role. */
export async function addStaff(
  owner: Client,
  { tenant, mark }: Pick<Ground, 'tenant' | 'mark'>,
  { role, office }: { readonly role: string; readonly office: string },
): Promise<string> {
  const email = `${mark}-${randomBytes(4).toString('hex')}@example.com`
  const id = await addRow(owner, 'staff', { tenant_id: tenant.id, email, name: mark })
  const held = { tenant_id: tenant.id, staff_id: id, office_id: office, role }
  await addRow(owner, 'assignment', held)
  return id
}

/** Adds what somebody who serves holds alone: a session, keys and a filter. */
export async function addHeld(
  owner: Client,
  { tenant, staff }: { readonly tenant: Tenant; readonly staff: string },
): Promise<Pick<Rows, 'session' | 'passkey' | 'filter'>> {
  const own = { tenant_id: tenant.id }
  const until = new Date(Date.now() + 30 * 60_000)
  const dates = { created_at: new Date(), expires_at: until }
  const session = { ...own, digest: randomUUID(), kind: 'staff', subject_id: staff, ...dates }
  const passkey = { ...own, id: randomUUID(), staff_id: staff, name: 'prova', public_key: 'prova' }
  const made = { made_at: new Date() }
  const filter = {
    ...own,
    staff_id: staff,
    name: randomUUID(),
    question: '{}',
    changed_at: new Date(),
  }
  const totp = { ...own, staff_id: staff, sealed: 'prova', last_step: 0, ...made }
  await addRow(owner, 'totp', totp)
  return {
    session: await addRow(owner, 'session', session),
    filter: await addRow(owner, 'saved_filter', filter),
    passkey: await addRow(owner, 'passkey', { ...passkey, counter: 0, ...made }),
  }
}
