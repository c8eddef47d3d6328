import type { Tenant } from '../tenancy/tenants.ts'
import type { Session } from './session-rows.ts'

/** How long a staff session lasts at most: a long day's work, in seconds. */
export const workdaySeconds = 10 * 60 * 60

/** How long whoever must enrol has to do it, in seconds. */
export const enrolSeconds = 10 * 60

const seenAgainMs = 60_000
const usualIdleMinutes = 60

/** Whether nobody has used a staff session for as long as the tenant allows; a citizen's has a short life of its own. */
export function isIdle({ profile }: Tenant, { kind, seenAt }: Session, now: Date): boolean {
  const idleMs = (profile.idleMinutes ?? usualIdleMinutes) * 60_000
  return kind === 'staff' && now.getTime() - seenAt.getTime() > idleMs
}

/** Whether it is time to write down again that a session is in use: once a minute. */
export function isToBeSeen({ seenAt }: Session, now: Date): boolean {
  return now.getTime() - seenAt.getTime() > seenAgainMs
}
