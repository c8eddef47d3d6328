import sql from 'sql-template-tag'
import type { Caller, Kernel } from '../kernel.ts'
import { Fault } from '../operation/fault.ts'
import type { Turn } from './once-only.ts'
import { inTheName } from './in-the-name.ts'
import { lock } from './lock.ts'
import { addNote } from './notes.ts'
import { readTicket } from './read.ts'
import { transition } from './transition.ts'

/** Makes on the twin the moves that were made here since; a move that is not possible there becomes a note. */
export async function carry(kernel: Kernel, caller: Caller, { id }: Turn): Promise<void> {
  const ticket = await kernel.withRows(caller, (scope) => readTicket(scope, id))
  if (!ticket.twinTenant || !ticket.twinId) return
  const there = inTheName(caller, await kernel.lent.tenants.byId(ticket.twinTenant))
  const twin = ticket.twinId
  const lines = await kernel.withRows(caller, ({ store }) =>
    store.rows<Carried>(sql`
    select id, data from entry where tenant_id = ${caller.tenant.id} and ticket_id = ${id} and is_carried = false order by seq`),
  )
  for (const line of lines) {
    await carryLine(kernel, there, { twin, line })
    await kernel.withRows(caller, ({ store }) =>
      store.rows(sql`
      update entry set is_carried = true where tenant_id = ${caller.tenant.id} and id = ${line.id}`),
    )
  }
}

interface Carried {
  readonly id: string
  readonly data: { readonly move: string; readonly text: string | null }
}

async function carryLine(
  kernel: Kernel,
  there: Caller,
  { twin, line }: { twin: string; line: Carried },
): Promise<void> {
  const { move, text } = line.data
  try {
    const message = text ?? undefined
    await kernel.withEntities(there, (scope) =>
      transition(scope, { id: twin, move, message, isEcho: true }),
    )
  } catch (error) {
    if (!(error instanceof Fault) || error.status !== 409) throw error
    await kernel.withEntities(there, async (scope) =>
      addNote(scope, await lock(scope, twin), `${move}: ${text ?? ''}`),
    )
  }
}
