import sql from 'sql-template-tag'
import type { Caller, Kernel } from '../kernel.ts'
import { addressOf, dayInWords, inTheirLanguage, writeMessage } from '../messages/write-message.ts'
import type { ChangeScope } from '../operation/scope.ts'
import { officeOf } from '../tenancy/offices.ts'
import { resumingMove } from '../lifecycle/agenda.ts'
import { tell } from './story.ts'
import type { Ticket } from './ticket.entity.ts'
import { lock } from './lock.ts'
import { transition } from './transition.ts'

/** The ticket and the key under which something is done once. */
export interface Turn {
  readonly id: string
  readonly key: string
}

/** Writes to the citizen that the request arrived, and until when it will be answered. */
export function acknowledge(kernel: Kernel, caller: Caller, turn: Turn): Promise<void> {
  return onceOnly(kernel, { caller, turn }, async (scope, ticket) => {
    const theirs = inTheirLanguage(scope, ticket)
    const address = await addressOf(scope, ticket)
    await writeMessage(theirs, ticket, { about: 'acknowledged', step: turn.key, address })
    const day = ticket.dueAt ? dayInWords(theirs, ticket.dueAt) : ''
    await tell(scope, ticket, {
      kind: 'message',
      event: 'ticket.acknowledged',
      data: { what: 'acknowledged', day },
    })
  })
}

/** Tells the office that three quarters of the term are gone. */
export function remind(kernel: Kernel, caller: Caller, turn: Turn): Promise<void> {
  return onceOnly(kernel, { caller, turn }, async (scope, ticket) => {
    const office = await officeOf(scope, ticket.officeId)
    await writeMessage(scope, ticket, { about: 'reminded', step: turn.key, address: office.email })
    await tellClock(scope, ticket, { what: 'reminded' })
  })
}

/** Tells whoever is responsible that the term is over. */
export function escalate(kernel: Kernel, caller: Caller, turn: Turn): Promise<void> {
  return onceOnly(kernel, { caller, turn }, async (scope, ticket) => {
    const head = await supervisorOf(scope, ticket.officeId)
    await writeMessage(scope, ticket, {
      about: 'escalated',
      step: turn.key,
      address: head?.email ?? null,
    })
    await tellClock(scope, ticket, { what: 'escalated', to: head?.name ?? '' })
  })
}

/** Lets the term run again when a suspension has lasted as long as it may. */
export function resume(kernel: Kernel, caller: Caller, turn: Turn): Promise<void> {
  return onceOnly(kernel, { caller, turn }, async (scope, ticket) => {
    const move = resumingMove(ticket)
    if (move && ticket.isPaused) await transition(scope, { id: ticket.id, move })
  })
}

/** Lets silence speak: the term is over, and the law holds the request granted or refused. */
export function keepSilence(kernel: Kernel, caller: Caller, turn: Turn): Promise<void> {
  return onceOnly(kernel, { caller, turn }, async (scope, ticket) => {
    const { silence } = ticket.lifecycle
    if (silence) await transition(scope, { id: ticket.id, move: silence.move })
  })
}

/** Locks the ticket and does the work, unless it was done before under the same key. */
export function onceOnly(
  kernel: Kernel,
  { caller, turn }: { caller: Caller; turn: Turn },
  work: (scope: ChangeScope, ticket: Ticket) => Promise<void>,
): Promise<void> {
  return kernel.withEntities(caller, async (scope) => {
    const ticket = await lock(scope, turn.id)
    const claimed = await scope.store.row(sql`
      update ticket set fired = array_append(fired, ${turn.key}::text)
      where tenant_id = ${scope.tenant.id} and id = ${turn.id} and not (${turn.key}::text = any(fired)) returning id`)
    if (claimed) await work(scope, ticket)
  })
}

async function tellClock(
  scope: ChangeScope,
  ticket: Ticket,
  data: { what: string; to?: string },
): Promise<void> {
  const day = ticket.dueAt ? dayInWords(scope, ticket.dueAt) : ''
  const event = `ticket.${data.what}`
  await tell(scope, ticket, { kind: 'clock', event, isInternal: true, data: { ...data, day } })
}

function supervisorOf(scope: ChangeScope, office: string) {
  return scope.store.row<{ name: string; email: string }>(sql`
    with recursive above as (
      select id, parent_id, 0 as steps from office where tenant_id = ${scope.tenant.id} and id = ${office}
      union all
      select o.id, o.parent_id, a.steps + 1 from office o join above a on o.id = a.parent_id where o.tenant_id = ${scope.tenant.id})
    select s.name, s.email from above a
      join assignment g on g.tenant_id = ${scope.tenant.id} and g.office_id = a.id and g.role = 'supervisor'
      join staff s on s.tenant_id = g.tenant_id and s.id = g.staff_id
    where not s.is_leaver order by a.steps, s.name limit 1`)
}
