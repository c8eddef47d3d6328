import { roles, staffRoles, type Role } from '../../core/access/roles.ts'
import type { Action, RoleRule, Subject } from '../../core/access/vocabulary.ts'
import type { Outcome, Place } from './expected.ts'

/** Where an outcome depends on more than roles: in which operations, of whom, where, and why. */
export interface Beside {
  readonly operations: readonly string[]
  readonly who?: readonly Role[] | ((role: Role) => boolean)
  readonly where?: readonly Place[]
  readonly outcome: Outcome
  readonly because: string
}

/** Who signs in with SPID or CIE. */
export const citizens: readonly Role[] = ['citizen', 'delegate', 'company-representative']
/** The places in which a thing is not nowhere. */
export const inTenant: readonly Place[] = ['own office', 'other office']

const rulesOf = (role: Role, action: Action, subject: Subject): readonly RoleRule[] => {
  const held: readonly RoleRule[] = roles[role]
  return held.filter((rule) => rule.action === action && rule.subject === subject)
}

/** Whether a role may do something somewhere. */
export const holds = (role: Role, action: Action, subject: Subject) =>
  rulesOf(role, action, subject).length > 0

/** Whether a role may do something in its own offices, or with its own things, alone. */
export const holdsOwn = (role: Role, action: Action, subject: Subject) =>
  holds(role, action, subject) && rulesOf(role, action, subject).every(({ where }) => where)

/** The roles that may do something somewhere. */
export const begins = (action: Action, subject: Subject) => (role: Role) =>
  holds(role, action, subject)

/** Whether a role is told who sees a ticket. */
export const isAsked = (role: Role) =>
  holds(role, 'read', 'ticket') || holds(role, 'grant', 'role') || holds(role, 'read', 'audit')

/** Whether people who serve hold the role. */
export const isStaff = (role: Role) => staffRoles.some((one) => one === role)
