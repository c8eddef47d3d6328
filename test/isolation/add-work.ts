import type { Client } from 'pg'
import { addCaused } from './add-caused.ts'
import { addRow } from './add-row.ts'
import type { Ground, Rows } from './row-kinds.ts'

/** Adds what offices work with: a standard answer, an absence, and what became of a ticket. */
export async function addWork(
  owner: Client,
  ground: Ground,
  { staff, office, ticket }: Pick<Rows, 'staff' | 'office' | 'ticket'>,
): Promise<Pick<Rows, 'answer' | 'absence'> & Awaited<ReturnType<typeof addCaused>>> {
  const { tenant, mark } = ground
  const words = JSON.stringify({ it: mark })
  const days = { staff_id: staff, from_day: '2026-01-01', to_day: '2026-01-02' }
  const answer = { office_id: office, name: words, body: words }
  return {
    ...(await addCaused(owner, ground, { ticket, office })),
    absence: await addRow(owner, 'absence', { tenant_id: tenant.id, ...days }),
    answer: await addRow(owner, 'standard_answer', { tenant_id: tenant.id, ...answer }),
  }
}
