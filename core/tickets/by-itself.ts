import sql from 'sql-template-tag'
import type { Caller, Kernel } from '../kernel.ts'
import { targetMet } from '../levels/recompute-targets.ts'
import { addressOf, dayInWords, inTheirLanguage, writeMessage } from '../messages/write-message.ts'
import type { ChangeScope } from '../operation/scope.ts'
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
    await targetMet(scope, ticket, 'acknowledge')
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
      update ticket set fired = array_append(fired, ${turn.key}::text), trouble = nullif(trouble - ${turn.key}::text, '{}')
      where tenant_id = ${scope.tenant.id} and id = ${turn.id} and not (${turn.key}::text = any(fired)) returning id`)
    if (claimed) await work(scope, ticket)
  })
}
