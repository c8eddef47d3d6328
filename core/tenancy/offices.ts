import { LRUCache } from 'lru-cache'
import sql, { type Sql } from 'sql-template-tag'
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
  const rows = await scope.store.rows<{ readonly office: StoredOffice }>(sql`
    select ${officeColumn} as office from office o
    where o.tenant_id = ${scope.tenant.id} and o.id = any(${unknown}::uuid[])`)
  for (const { office } of rows) meetOffice(scope, office)
  return known
}

/** An office as a query brings it; its calendar as it is written, nothing where none above it has one. */
export type StoredOffice = Omit<Office, 'calendar'> & { readonly written: string | null }

/** The column of an office `o`. */
export const officeColumn: Sql = sql`jsonb_build_object('id', o.id, 'code', o.code, 'name', o.name, 'email', o.email,
  'above', o.standing->'above', 'written', o.standing->>'calendar')`

/** The same of the office of a ticket `t`. */
export const officeOfTicket: Sql = sql`(select ${officeColumn} from office o where o.tenant_id = t.tenant_id and o.id = t.office_id)`

/** Knows an office that came with something else for the rest of the unit of work. */
export function meetOffice({ tenant, unit }: Scope, { written, ...office }: StoredOffice): void {
  const calendar = written === null ? tenant.profile.calendar : calendarFrom(written)
  unit.offices.set(office.id, { ...office, calendar })
}

// Each calendar is one object, however many offices share it: what was counted by it is kept with it.
const calendars = new LRUCache<string, Calendar>({ max: 500 })

function calendarFrom(written: string): Calendar {
  const known = calendars.get(written)
  if (known) return known
  const calendar = JSON.parse(written) as Calendar // the record keeps calendars alone there
  calendars.set(written, calendar)
  return calendar
}
