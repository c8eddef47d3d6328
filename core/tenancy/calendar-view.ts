import sql from 'sql-template-tag'
import type { Calendar } from '../lifecycle/calendar.ts'
import type { Scope } from '../operation/scope.ts'
import { shapeOf } from './calendar-shape.ts'
import type { CalendarView } from './contract.ts'
import { liveSettings } from './live-settings.ts'
import { unknownOffice } from './office-faults.ts'
import { overridden } from './overrides.ts'
import { inWords, type Words } from './words.ts'

/** The calendar that holds for an office, or for the tenant where none is named; faults: offices.unknown. */
export function calendarView(scope: Scope, office: string | null): Promise<CalendarView> {
  return office === null ? tenantCalendar(scope) : officeCalendar(scope, office)
}

async function tenantCalendar(scope: Scope): Promise<CalendarView> {
  const { declared, settings, version } = await liveSettings(scope)
  const { calendar } = overridden(declared, settings)
  return { office: null, isOwn: true, from: null, calendar: shapeOf(calendar), version }
}

interface Nearest {
  readonly id: string
  readonly name: Words
  readonly calendar: Calendar
}

async function officeCalendar(scope: Scope, office: string): Promise<CalendarView> {
  const found = await scope.store.row<{ version: number; nearest: Nearest | null }>(sql`
    with recursive up as (
      select id, parent_id, name, calendar, 0 as height from office where tenant_id = ${scope.tenant.id} and id = ${office}
      union all
      select o.id, o.parent_id, o.name, o.calendar, up.height + 1 from office o join up on o.id = up.parent_id
      where o.tenant_id = ${scope.tenant.id} and up.calendar is null)
    select (select version from office where tenant_id = ${scope.tenant.id} and id = ${office}) as version,
      (select to_jsonb(up) from up where calendar is not null limit 1) as nearest`)
  if (!found?.version) throw unknownOffice({ office })
  const { nearest, version } = found
  const above = nearest ? shapeOf(nearest.calendar) : (await tenantCalendar(scope)).calendar
  const from = nearest && { id: nearest.id, name: inWords(scope, nearest.name) }
  return { office, isOwn: nearest?.id === office, from, calendar: above, version }
}
