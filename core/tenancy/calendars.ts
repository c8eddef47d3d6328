import { demand } from '../access/ability.ts'
import { thingOf } from '../access/thing.ts'
import type { Scope } from '../operation/scope.ts'
import { calendarView } from './calendar-view.ts'
import type { CalendarView } from './contract.ts'
import { keepOfficeCalendar, keepTenantCalendar, type CalendarChange } from './keep-calendar.ts'
import { tellOffice } from './tell-office.ts'

/** Keeps a calendar; faults: calendars.has-changed, calendars.nothing-above, offices.unknown, access.*. */
export async function saveCalendar(scope: Scope, change: CalendarChange): Promise<CalendarView> {
  const { office } = change
  if (office !== null) await thingOf(scope, 'office', office)
  demand(scope.ability, 'edit', { kind: 'calendar', officeId: office })
  if (office === null) await keepTenantCalendar(scope, change)
  else await keepOfficeCalendar(scope, { ...change, office })
  const about = { ...(office && { office }) }
  const data = { ...about, calendar: change.calendar }
  await tellOffice(scope, { action: 'calendar.changed', ...about, data, told: { office } })
  return calendarView(scope, office)
}
