import { defineFault, type Fault } from '../operation/fault.ts'
import { roles, staffRoles } from './roles.ts'

/** Why something is refused: no role allows it, only roles elsewhere do, or only one that was not chosen. */
export type Because = 'role' | 'office' | 'chosen'

const refused = defineFault<{
  action: string
  subject: string
  because: Because
  roles: readonly string[]
  /** The thing, as `access.explain` takes it. */
  id?: string
}>('access.not-allowed', 403)

/** What was refused; `because` is `role` where nothing is said. */
export interface Refused {
  readonly action: string
  readonly subject: string
  readonly because?: Because
  readonly id?: string | undefined
}

/** The actor is known but may not do this; the fault names the roles that may. */
export function notAllowed({ action, subject, because = 'role', id }: Refused): Fault {
  const thing = id === undefined ? {} : { id }
  return refused({ action, subject, because, roles: rolesThatMay(action, subject), ...thing })
}

/** The roles of every tenant with a rule for the action on the subject, somewhere. */
export function rolesThatMay(action: string, subject: string): readonly string[] {
  return staffRoles.filter((role) =>
    roles[role].some((rule) => rule.action === action && rule.subject === subject),
  )
}

/** Somebody must sign in first. */
export const signInNeeded = defineFault<{ level?: number }>('access.sign-in-needed', 401)

/** The tenant has no such role for people who serve. */
export const unknownRole = defineFault<{ role: string }>('access.role-unknown', 404)

/** The tenant has no such office that is open. */
export const unknownOffice = defineFault<{ office: string }>('access.office-unknown', 404)

/** One's own roles do not give this role in this office. */
export const cannotGive = defineFault<{ role: string; office: string }>('access.cannot-give', 403)

/** The role of that name belongs to every tenant. */
export const reservedRole = defineFault<{ role: string }>('access.role-reserved', 409)

/** The role would do more than its author may give. */
export const roleTooWide = defineFault<{ rules: readonly string[] }>('access.role-too-wide', 403)

/** The author holds the role: changing it would be giving to oneself. */
export const ownRoleHeld = defineFault<{ role: string }>('access.role-of-oneself', 403)

/** People still hold the role. */
export const roleIsHeld = defineFault<{ holders: number }>('access.role-is-held', 409)

/** The role is not as the author saw it; the tenant's own code changed it where nobody else did. */
export const roleHasChanged = defineFault<{ version: number; by: string }>(
  'access.role-has-changed',
  409,
)

/** The role chosen to act with is not held in that office. */
export const notHeld = defineFault<{ role: string }>('access.not-held', 409)

/** Nobody would be left who gives roles: another administrator is needed first. */
export const lastAdministrator = defineFault('access.last-administrator', 409)
