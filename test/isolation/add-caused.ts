import type { Client } from 'pg'
import { addPromised } from './add-promised.ts'
import { addRow } from './add-row.ts'
import type { Ground, Rows } from './row-kinds.ts'

/** Adds what became of a ticket: an effect that failed, a registration, a promise that was broken. */
export async function addCaused(
  owner: Client,
  ground: Ground,
  { ticket, office }: Pick<Rows, 'ticket' | 'office'>,
): Promise<Pick<Rows, 'effect' | 'registration' | 'level' | 'compensation' | 'hearing'>> {
  const { tenant, mark } = ground
  const own = { tenant_id: tenant.id, ticket_id: ticket }
  const at = new Date()
  const parties = [{ as: 'sender', name: mark }]
  const signature = {
    ...{ body: mark, area: mark, year: 2026, number: '0000001', at: at.toISOString() },
    ...{ direction: 'received', subject: mark, office: mark, parties, files: [] },
  }
  const effect = { act: '0:opened', key: '0:opened:0', effect: '{"register":"received"}' }
  return {
    ...(await addPromised(owner, ground, { ticket, office })),
    effect: await addRow(owner, 'effect', {
      ...{ ...own, ...effect, state: 'failed', attempts: 1, booked_at: at },
    }),
    registration: await addRow(owner, 'registration', {
      ...{
        ...own,
        area: ticket,
        year: 2026,
        serial: 1,
        direction: 'received',
        at,
        office_id: office,
      },
      ...{ signature: JSON.stringify(signature), digest: mark },
    }),
  }
}
