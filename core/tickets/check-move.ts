import { notAllowed } from '../access/faults.ts'
import type { MoveRule } from '../lifecycle/lifecycle.ts'
import type { ChangeScope } from '../operation/scope.ts'
import { demandFresh } from './demand-fresh.ts'
import { demandMover } from './demand-mover.ts'
import { demandPossible } from './demand-possible.ts'
import { messageNeeded } from './faults.ts'
import { mayMake } from './may-make.ts'
import type { Ticket } from './ticket.entity.ts'

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
 * The rule of a move that can be made now. Faults: mandate.does-not-cover, access.not-allowed,
 * ticket.has-changed, ticket.is-taken, ticket.move-not-allowed, ticket.message-needed.
 */
export async function checkMove(
  scope: ChangeScope,
  ticket: Ticket,
  asked: Move,
): Promise<MoveRule> {
  demandMover(scope, ticket, asked.isTracked ?? false)
  const takes = ticket.lifecycle.moves[asked.move]?.takes ?? false
  await demandFresh(scope, ticket, { version: asked.version, takes })
  const rule = await demandPossible(scope, ticket, asked.move)
  if (!asked.isEcho && !mayMake(scope, ticket, rule.by)) {
    throw notAllowed({ action: asked.move, subject: 'ticket' })
  }
  if (rule.says && !asked.message) throw messageNeeded({ move: asked.move })
  return rule
}
