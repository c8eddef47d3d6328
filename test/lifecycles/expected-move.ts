import { roles, type Role } from '../../core/access/roles.ts'
import type { Action, RoleRule } from '../../core/access/vocabulary.ts'
import { isEnd, targetOf, type AnyLifecycle } from '../../core/lifecycle/lifecycle.ts'
import type { Mover } from './every-role.ts'

/** What becomes of a move: it is made, one must sign in, one may not, or it is not possible now. */
export type Became = 'made' | 'sign in' | 'may not' | 'not now'

/** A move tried in a state, of a ticket that has everything that moves need, or nothing. */
export interface Tried {
  readonly cycle: AnyLifecycle
  readonly state: string
  readonly move: string
  readonly isComplete: boolean
}

/**
 * What the declaration of a service and the data of a role say must become of a move. It is reckoned from
 * these two alone, by none of the code that decides it.
 */
export function expectedMove(mover: Mover, { cycle, state, move, isComplete }: Tried): Became {
  const { role } = mover
  if (rulesOn(role, 'move').length === 0) return role === 'anonymous' ? 'sign in' : 'may not'
  if (!holds(mover, 'move')) return 'may not'
  const target = targetOf(cycle, state, move)
  const rule = cycle.moves[move]
  if (target === undefined || !rule) return 'not now'
  const asks = rule.needs !== undefined || (!isComplete && isEnd(cycle, target))
  if (asks && !isComplete) return 'not now'
  if (rule.by === 'system') return 'may not'
  if (rule.by === 'citizen') return isServed(role) ? 'made' : 'may not'
  if (isServed(role)) return 'may not'
  return rule.by === 'office' || holds(mover, 'approve') ? 'made' : 'may not'
}

const isServed = (role: Role) =>
  ['citizen', 'delegate', 'company-representative', 'anonymous'].includes(role)

function rulesOn(role: Role, action: Action): readonly RoleRule[] {
  const held: readonly RoleRule[] = roles[role]
  return held.filter((rule) => rule.action === action && rule.subject === 'ticket')
}

// `own` is the office of the ticket, `self` its owner: here or not, for either.
const holds = ({ role, isHere }: Mover, action: Action) =>
  rulesOn(role, action).some(({ where }) => where === undefined || isHere)
