import sql from 'sql-template-tag'
import type { Calendar } from '../lifecycle/calendar.ts'
import type { Scope } from '../operation/scope.ts'
import type { Words } from './words.ts'

/** An office as it stands in the record. */
export interface Office {
  readonly id: string
  readonly code: string
  readonly name: Words
  readonly email: string | null
  readonly calendar: Calendar | null
}

/** One office of the tenant. */
export async function officeOf(scope: Scope, id: string): Promise<Office> {
  const office = await scope.store.row<Office>(sql`
    select id, code, name, email, calendar from office where tenant_id = ${scope.tenant.id} and id = ${id}`)
  if (!office) throw new Error(`Office ${id} is not there`)
  return office
}

/** The calendar an office works by: its own, that of the nearest office above it, or the tenant's; read once a unit of work. */
export async function calendarOf(scope: Scope, office: string): Promise<Calendar> {
  const known = scope.unit.calendars.get(office)
  if (known) return known
  const found = await scope.store.row<{ calendar: Calendar | null }>(
    sql`
    select office_calendar(${scope.tenant.id}::uuid, ${office}::uuid) as calendar`,
  )
  const calendar = found?.calendar ?? scope.tenant.profile.calendar
  scope.unit.calendars.set(office, calendar)
  return calendar
}
