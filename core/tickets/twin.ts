import sql from 'sql-template-tag'
import { dime } from '../identity/actor.ts'
import type { Caller, Kernel } from '../kernel.ts'
import { Fault } from '../operation/fault.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import { onceOnly, type Turn } from './by-itself.ts'
import { photosIn } from './photos.ts'
import { readTicket, type StoredTicket } from './read.ts'
import { addNote } from './notes.ts'
import { tell } from './story.ts'
import { submit } from './submit.ts'
import { lock, transition } from './transition.ts'

/**
 * Opens the twin of a referred ticket in the other organisation, with the answers and nothing else of
 * the sender's: the only bridge between tenants. Each side writes in a transaction of its own.
 */
export async function openTwin(kernel: Kernel, caller: Caller, turn: Turn): Promise<void> {
  const ticket = await kernel.reading(caller, (scope) => readTicket(scope, turn.id))
  if (!ticket.twinTenant || ticket.twinId) return
  const other = await kernel.lent.tenants.byId(ticket.twinTenant)
  const twin = await findOrOpen(kernel, inTheName(caller, other), { ticket, from: caller.tenant })
  await onceOnly(kernel, { caller, turn }, async (scope, own) => {
    await scope.store.rows(sql`
      update ticket set twin_id = ${twin.id} where tenant_id = ${scope.tenant.id} and id = ${own.id}`)
    const data = { name: other.profile.name, code: twin.code }
    await tell(scope, own, { kind: 'referred', event: 'ticket.referred', data })
  })
}

/** Makes on the twin the moves that were made here since; a move that is not possible there becomes a note. */
export async function carry(kernel: Kernel, caller: Caller, { id }: Turn): Promise<void> {
  const ticket = await kernel.reading(caller, (scope) => readTicket(scope, id))
  if (!ticket.twinTenant || !ticket.twinId) return
  const there = inTheName(caller, await kernel.lent.tenants.byId(ticket.twinTenant))
  const twin = ticket.twinId
  const lines = await kernel.reading(caller, ({ store }) => store.rows<Carried>(sql`
    select id, data from entry where tenant_id = ${caller.tenant.id} and ticket_id = ${id} and is_carried = false order by seq`))
  for (const line of lines) {
    await carryLine(kernel, there, { twin, line })
    await kernel.reading(caller, ({ store }) => store.rows(sql`
      update entry set is_carried = true where tenant_id = ${caller.tenant.id} and id = ${line.id}`))
  }
}

interface Carried {
  readonly id: string
  readonly data: { readonly move: string; readonly text: string | null }
}

// DiMe acts there in the name of the organisation that refers.
function inTheName(caller: Caller, tenant: Tenant): Caller {
  return { ...caller, tenant, actor: { ...dime, name: caller.tenant.profile.name } }
}

interface Opening {
  readonly ticket: StoredTicket
  readonly from: Tenant
}

function findOrOpen(kernel: Kernel, there: Caller, { ticket, from }: Opening) {
  return kernel.writing(there, async (scope) => {
    const known = await scope.store.row<{ id: string; code: string }>(sql`
      select id, code from ticket where tenant_id = ${scope.tenant.id} and twin_tenant = ${from.id} and twin_id = ${ticket.id}`)
    if (known) return known
    const form = scope.lent.catalogue.find(ticket.serviceId)?.service.form ?? {}
    const photos = photosIn(form, ticket.answers)
    const answers = photos.length === 0 ? ticket.answers : withoutPhotos(form, ticket.answers)
    const origin = { tenant: from.id, id: ticket.id, contact: null }
    const receipt = await submit(scope, { service: ticket.serviceId, answers }, origin)
    const twin = await lock(scope, receipt.id)
    const data = { what: 'from', name: from.profile.name, code: ticket.code }
    await tell(scope, twin, { kind: 'referred', event: 'ticket.referred', data })
    return receipt
  })
}

function withoutPhotos(form: Parameters<typeof photosIn>[0], answers: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => form[name]?.kind !== 'photos'))
}

async function carryLine(kernel: Kernel, there: Caller, { twin, line }: { twin: string; line: Carried }): Promise<void> {
  const { move, text } = line.data
  try {
    const message = text ?? undefined
    await kernel.writing(there, (scope) => transition(scope, { id: twin, move, message, isEcho: true }))
  } catch (error) {
    if (!(error instanceof Fault) || error.status !== 409) throw error
    await kernel.writing(there, async (scope) => addNote(scope, await lock(scope, twin), `${move}: ${text ?? ''}`))
  }
}
