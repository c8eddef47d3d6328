import type { Resident } from '../population/register.ts'
import type { Kind } from './form.ts'

/** Why a clerk must look before a certificate is issued. */
export type Obstacle = 'not-found' | 'deceased' | 'abroad' | 'moved-away' | 'protected'

/** What stands in the way of a certificate on a day, if anything; a clerk's check opens a protected address. */
export function obstacleTo(
  kind: Kind,
  resident: Resident | undefined,
  at: { readonly day: string; readonly isChecked: boolean },
): Obstacle | undefined {
  if (!resident || resident.residentSince > at.day) return 'not-found'
  if (hasDied(resident, at.day)) return 'deceased'
  if (resident.standing !== 'resident') return resident.standing
  if (resident.isProtected && showsAddress(kind) && !at.isChecked) return 'protected'
  return undefined
}

/** Whether the certificate tells where the person lives. */
export function showsAddress(kind: Kind): boolean {
  return kind !== 'civil-status' && kind !== 'existence'
}

/** Whether the certificate lists the family. */
export function showsFamily(kind: Kind): boolean {
  return kind === 'family' || kind === 'residence-and-family'
}

/** Those of a family who live in it on a day. */
export function livingOn(day: string, household: readonly Resident[]): Resident[] {
  return household.filter((member) => member.standing === 'resident' && !hasDied(member, day))
}

/** The last day of a certificate issued on a day: three months later (D.P.R. 223/1989 art. 33 c. 3). */
export function validUntil(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + 3, 0)).getUTCDate()
  const end = Date.UTC(year, month + 2, Math.min(date, lastOfMonth))
  return new Date(end).toISOString().slice(0, 10)
}

function hasDied({ diedOn }: Resident, day: string): boolean {
  return diedOn !== null && diedOn <= day
}
