import { localDay } from '../lifecycle/zone.ts'
import type { Scope } from '../operation/scope.ts'

/** The day that it is for the tenant, ISO. */
export function today({ now, tenant }: Pick<Scope, 'now' | 'tenant'>): string {
  return localDay(now, tenant.profile.calendar.timeZone)
}
