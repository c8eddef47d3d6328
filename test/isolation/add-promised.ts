import { randomBytes, randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { addRow } from './add-row.ts'
import type { Ground, Rows } from './row-kinds.ts'

/** Adds what an office promises, what is due because it was broken, and what a plugin could not hear of it. */
export async function addPromised(
  owner: Client,
  { tenant, mark }: Ground,
  { ticket, office }: Pick<Rows, 'ticket' | 'office'>,
): Promise<Pick<Rows, 'level' | 'compensation' | 'hearing'>> {
  const own = { tenant_id: tenant.id }
  const id = `livello-${randomBytes(4).toString('hex')}`
  const words = JSON.stringify({ it: mark })
  const targets = JSON.stringify({ resolve: { unit: 'days', amount: 3 } })
  const due = { ticket_id: ticket, kind: 'resolve', level_id: id, because: words }
  return {
    level: await addRow(owner, 'service_level', {
      ...{ ...own, id, name: words, office_id: office, targets },
    }),
    compensation: await addRow(owner, 'compensation', {
      ...{ ...own, ...due, cents: 3000, due_at: new Date() },
    }),
    hearing: await addRow(owner, 'plugin_hearing', {
      ...{ ...own, ...unheard(ticket, mark) },
    }),
  }
}

const unheard = (ticket: string, mark: string) => ({
  ...{ plugin: 'streets', event_id: randomUUID(), event: 'ticket.opened', ticket_id: ticket },
  ...{ happened_at: new Date(), tries: 10, is_aside: true, why: mark },
})
