import sql from 'sql-template-tag'
import type { Calendar } from '../lifecycle/calendar.ts'
import type { Scope } from '../operation/scope.ts'
import { calendarHasChanged, nothingAbove } from './calendar-faults.ts'
import { holdSettings, keepSettings } from './live-settings.ts'
import { changed, holdOffice } from './office-changes.ts'
import { without } from './overrides.ts'

/** A calendar to be kept for an office or the tenant; null takes it from above again. */
export interface CalendarChange {
  readonly office: string | null
  readonly calendar: Calendar | null
  readonly version: number
}

/** Keeps it as the tenant's own; faults: calendars.has-changed, calendars.nothing-above. */
export async function keepTenantCalendar(
  scope: Scope,
  { calendar, version }: Omit<CalendarChange, 'office'>,
): Promise<void> {
  const { settings, ...kept } = await holdSettings(scope)
  if (kept.version !== version)
    throw calendarHasChanged({ by: kept.changedBy ?? '', version: kept.version })
  if (calendar === null && !settings.calendar) throw nothingAbove({})
  const others = without(settings, ['calendar'])
  await keepSettings(scope, calendar ? { ...others, calendar } : others)
}

/** Keeps it as an office's own; faults: calendars.has-changed, offices.unknown. */
export async function keepOfficeCalendar(
  scope: Scope,
  { office: id, calendar, version }: CalendarChange & { readonly office: string },
): Promise<void> {
  const office = await holdOffice(scope, id)
  if (office.version !== version)
    throw calendarHasChanged({ by: office.changedBy ?? '', version: office.version })
  await scope.store.rows(sql`
    update office set calendar = ${calendar && JSON.stringify(calendar)}::jsonb, ${changed(scope)}
    where tenant_id = ${scope.tenant.id} and id = ${id}`)
}
