import sql from 'sql-template-tag'
import { demand } from '../access/ability.ts'
import { auditing } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import { emitting } from '../outbox/emit.ts'
import { calendarView } from './calendar-view.ts'
import type { CalendarView } from './contract.ts'
import { keepOfficeCalendar, keepTenantCalendar, type CalendarChange } from './keep-calendar.ts'

/** Keeps a calendar; faults: calendars.has-changed, calendars.nothing-above, offices.unknown, access.*. */
export async function saveCalendar(scope: Scope, change: CalendarChange): Promise<CalendarView> {
  const { office } = change
  demand(scope.ability, 'edit', { kind: 'calendar', officeId: office })
  if (office === null) await keepTenantCalendar(scope, change)
  else await keepOfficeCalendar(scope, { ...change, office })
  const about = { ...(office && { office }) }
  await scope.store.rows(sql`
    with noted as (${auditing(scope, { action: 'calendar.changed', office, data: { ...about, calendar: change.calendar } })})
    ${emitting(scope, { type: 'calendar.changed', ...about, data: { office } })}`)
  return calendarView(scope, office)
}
