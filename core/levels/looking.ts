import sql, { type Sql } from 'sql-template-tag'
import { rowsAllowed } from '../access/rows.ts'
import { addWorkingDays } from '../lifecycle/working-time.ts'
import { endOfDay, localDay } from '../lifecycle/zone.ts'
import type { Scope } from '../operation/scope.ts'
import { officesBelow } from '../tenancy/office-changes.ts'
import { calendarOf } from '../tenancy/offices.ts'
import { ticketColumns } from '../tickets/owned.ts'

/** What a manager looks at. */
export interface Looking {
  readonly scope: Scope
  /** The tickets that are looked at, as a condition on `ticket t`. */
  readonly seen: Sql
  readonly now: string
  /** Until when a promise is about to break. */
  readonly until: string
}

/** What there is to look at in an office and those below it, or in all that the reader may look into. */
export async function lookingAt(scope: Scope, office: string | undefined): Promise<Looking> {
  const { tenant, ability, now } = scope
  const calendar = office ? await calendarOf(scope, office) : tenant.profile.calendar
  const day = addWorkingDays(calendar, localDay(now, calendar.timeZone), 1)
  const allowed = rowsAllowed(ability, ['read', 'statistics'], ticketColumns(scope))
  const within = office ? sql`t.office_id in ${officesBelow(scope, office)}` : sql`true`
  return {
    scope,
    seen: sql`t.tenant_id = ${tenant.id} and ${allowed} and ${within}`,
    now: now.toISOString(),
    until: endOfDay(day, calendar.timeZone).toISOString(),
  }
}
