import { LockMode } from '@mikro-orm/core'
import { demand } from '../access/ability.ts'
import { notAllowed } from '../access/faults.ts'
import { isEnd, isPause, targetOf, type MoveRule, type Mover } from '../lifecycle/lifecycle.ts'
import type { WriteScope } from '../operation/scope.ts'
import { calendarOf } from '../tenancy/offices.ts'
import { wordsFor } from '../texts/words.ts'
import { addressOf, inTheirLanguage, writeMessage } from '../messages/write-message.ts'
import { reckonTicket } from './clock.ts'
import { messageNeeded, moveNotAllowed, ticketHasChanged, ticketIsTaken, unknownTicket } from './faults.ts'
import { lastMover } from './last-mover.ts'
import { owned } from './owned.ts'
import { describeObstacle } from './obstacle-words.ts'
import { tell } from './story.ts'
import { Ticket } from './ticket.entity.ts'
import { obstacleTo } from './why-not.ts'

/** A move to be made; without a version it is made whatever the ticket has become meanwhile. */
export interface Move {
  readonly id: string
  readonly move: string
  readonly version?: number
  readonly message?: string | undefined
  /** The move was made on the twin ticket in the other organisation. */
  readonly isEcho?: boolean
  /** The mover holds the ticket's code. */
  readonly isTracked?: boolean
}

/**
 * The only way in which a ticket changes its state: checks the lifecycle, locks the row, writes the
 * state, the story, the audit and the event in one transaction.
 * Faults: ticket.unknown, ticket.has-changed, ticket.is-taken, ticket.move-not-allowed, ticket.message-needed.
 */
export async function transition(scope: WriteScope, asked: Move): Promise<Ticket> {
  const ticket = await lock(scope, asked.id)
  if (!asked.isTracked) demand(scope.ability, 'move', owned(ticket))
  const rule = await checked(scope, ticket, asked)
  const from = ticket.state
  const to = targetOf(ticket.lifecycle, from, asked.move) ?? from
  await enter(scope, ticket, to)
  assign(scope, ticket, rule)
  await scope.entities.flush()
  await tell(scope, ticket, {
    kind: 'moved',
    event: 'ticket.moved',
    isEcho: asked.isEcho ?? false,
    data: { move: asked.move, from, to, text: asked.message ?? null },
  })
  await inform(scope, ticket, asked.message)
  return ticket
}

/** The ticket, held against every other writer until the transaction ends; faults: ticket.unknown. */
export async function lock(scope: WriteScope, id: string): Promise<Ticket> {
  const key = { tenantId: scope.tenant.id, id }
  const ticket = await scope.entities.findOne(Ticket, key, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!ticket) throw unknownTicket({ ticket: id })
  return ticket
}

async function checked(scope: WriteScope, ticket: Ticket, asked: Move): Promise<MoveRule> {
  const rule = ticket.lifecycle.moves[asked.move]
  const isStale = asked.version !== undefined && asked.version !== ticket.version
  if (rule?.takes && ticket.assigneeId && ticket.assigneeId !== scope.actor.id && isStale) {
    throw ticketIsTaken({ by: await lastMover(scope, ticket.id) })
  }
  if (isStale) throw ticketHasChanged({ by: await lastMover(scope, ticket.id), version: ticket.version })
  const obstacle = obstacleTo(ticket, asked.move, scope.now)
  if (obstacle || !rule) {
    const why = describeObstacle(obstacle, ticket, { scope, words: wordsFor(scope.locale) })
    throw moveNotAllowed({ move: asked.move, state: ticket.state, why })
  }
  if (!asked.isEcho && !mayMake(scope, rule.by)) throw notAllowed({ action: asked.move, subject: 'ticket' })
  if (rule.says && !asked.message) throw messageNeeded({ move: asked.move })
  return rule
}

// Whoever takes a ticket has it; a ticket that is back at its beginning has nobody.
function assign({ actor }: WriteScope, ticket: Ticket, rule: MoveRule): void {
  if (rule.takes && actor.kind === 'staff') ticket.assigneeId = actor.id
  if (ticket.state === ticket.lifecycle.start) ticket.assigneeId = null
}

// The citizen hears what others did: what was asked or said, and how it ended.
async function inform(scope: WriteScope, ticket: Ticket, text: string | undefined): Promise<void> {
  const isOwnMove = scope.actor.kind === 'citizen' || scope.actor.kind === 'anonymous'
  if (isOwnMove || (!text && !ticket.isEnded)) return
  const address = await addressOf(scope, ticket)
  const step = `moved:${ticket.version}`
  await writeMessage(inTheirLanguage(scope, ticket), ticket, { about: 'moved', step, address, text })
}

function mayMake({ actor }: WriteScope, by: Mover): boolean {
  if (by === 'citizen') return actor.kind === 'citizen' || actor.kind === 'anonymous'
  return by === 'office' ? actor.kind === 'staff' : actor.kind === 'system'
}

async function enter(scope: WriteScope, ticket: Ticket, state: string): Promise<void> {
  const { lifecycle } = ticket
  const now = scope.now.toISOString()
  const wasEnded = ticket.isEnded
  ticket.pauses = ticket.pauses.map((pause) => (pause.to ? pause : { ...pause, to: now }))
  if (isPause(lifecycle, state)) ticket.pauses = [...ticket.pauses, { kind: 'suspension', from: now }]
  ticket.isPaused = isPause(lifecycle, state)
  ticket.isEnded = isEnd(lifecycle, state)
  ticket.endedAt = ticket.isEnded ? scope.now : null
  if (wasEnded && !ticket.isEnded) startAgain(scope, ticket)
  ticket.state = state
  ticket.enteredAt = scope.now
  const calendar = await calendarOf(scope, ticket.officeId)
  ticket.dueAt = ticket.isEnded ? ticket.dueAt : reckonTicket(ticket, calendar, scope.now).dueAt
}

// A ticket that is opened again has its whole term before it: otherwise it would be late at once.
function startAgain(scope: WriteScope, ticket: Ticket): void {
  ticket.clockFrom = scope.now
  ticket.pauses = []
}
