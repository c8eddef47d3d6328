import { randomBytes } from 'node:crypto'
import type { Client } from 'pg'
import { addRow } from './add-row.ts'
import type { Ground } from './row-kinds.ts'

/** Adds an office below that of the ground. */
export function addOffice(owner: Client, { tenant, hall, mark }: Ground): Promise<string> {
  const code = `${mark}-${randomBytes(4).toString('hex')}`
  const named = { code, kind: 'office', name: JSON.stringify({ it: mark }) }
  return addRow(owner, 'office', { tenant_id: tenant.id, parent_id: hall, ...named })
}
