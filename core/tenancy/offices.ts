import sql from 'sql-template-tag'
import type { Calendar } from '../lifecycle/calendar.ts'
import type { Scope } from '../operation/scope.ts'
import type { Office } from './office.ts'

/** One office of the tenant. */
export async function officeOf(scope: Scope, id: string): Promise<Office> {
  const office = (await officesOf(scope, [id])).get(id)
  if (!office) throw new Error(`Office ${id} is not there`)
  return office
}

/** The calendar by which an office works; of one that is not there, the tenant's. */
export async function calendarOf(scope: Scope, office: string): Promise<Calendar> {
  const offices = await officesOf(scope, [office])
  return offices.get(office)?.calendar ?? scope.tenant.profile.calendar
}

/** Offices of the tenant by their ids, each read once a unit of work. */
export async function officesOf(
  scope: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Office>> {
  const known = scope.unit.offices
  const unknown = [...new Set(ids)].filter((id) => !known.has(id))
  if (unknown.length === 0) return known
  for (const office of await readOffices(scope, unknown)) known.set(office.id, office)
  return known
}

type Stored = Omit<Office, 'calendar'> & { readonly written: string | null }

// Each calendar is one object, however many offices share it.
async function readOffices({ store, tenant }: Scope, ids: readonly string[]): Promise<Office[]> {
  const rows = await store.rows<Stored>(sql`
    select o.id, o.code, o.name, o.email, s.standing->'above' as above, s.standing->>'calendar' as written
    from office o, lateral (select office_standing(o.tenant_id, o.id) as standing) s
    where o.tenant_id = ${tenant.id} and o.id = any(${ids}::uuid[])`)
  const calendars = new Map(rows.map(({ written }) => [written, calendarFrom(written)]))
  return rows.map(({ written, ...office }) => ({
    ...office,
    calendar: calendars.get(written) ?? tenant.profile.calendar,
  }))
}

// The record keeps calendars alone there.
const calendarFrom = (written: string | null) =>
  written === null ? undefined : (JSON.parse(written) as Calendar)
