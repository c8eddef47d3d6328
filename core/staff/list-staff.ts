import sql, { join, type Sql } from 'sql-template-tag'
import { z } from 'zod'
import type { Scope } from '../operation/scope.ts'
import { officesBelow } from '../tenancy/office-changes.ts'
import { storedOffice } from '../tenancy/office-rows.ts'
import type { StaffPage, StaffQuestion } from './contract.ts'
import { asStaffRow, staffAllowed, staffColumns, type StoredStaff } from './staff-rows.ts'

/**
 * A page of the staff whom the reader may see, by name; an office stands for those below it too. Names and
 * addresses of colleagues at work are no citizens' data: reading them is not noted. Faults: offices.unknown.
 */
export async function listStaff(scope: Scope, asked: StaffQuestion): Promise<StaffPage> {
  if (asked.office) await storedOffice(scope, asked.office)
  const fitting = fits(scope, asked)
  const rows = await scope.store.rows<StoredStaff>(sql`
    select ${staffColumns} from staff s
    where ${fitting} and ${asked.state ? sql`s.state = ${asked.state}` : sql`true`} and ${after(asked)}
    order by lower(s.name), s.id limit ${asked.limit + 1}`)
  const shown = rows.slice(0, asked.limit)
  const last = rows.length > asked.limit ? shown.at(-1) : undefined
  return {
    rows: shown.map((row) => asStaffRow(scope, row)),
    next: last ? cursorAfter(last) : null,
    counts: await countsOf(scope, fitting),
  }
}

/** The conditions of a question on `staff s`, whatever the state. */
function fits(scope: Scope, { text, office, role }: StaffQuestion): Sql {
  const conditions = [sql`s.tenant_id = ${scope.tenant.id}`, staffAllowed(scope, 'read')]
  for (const word of (text ?? '').toLowerCase().split(/\s+/).slice(0, 5)) {
    const like = `%${word.replace(/[%_\\]/g, '\\$&')}%`
    if (word) conditions.push(sql`(lower(s.name) like ${like} or lower(s.email) like ${like})`)
  }
  const holds = [
    ...(office ? [sql`a.office_id in ${officesBelow(scope, office)}`] : []),
    ...(role ? [sql`a.role = ${role}`] : []),
  ]
  if (holds.length > 0)
    conditions.push(sql`exists (select from assignment a where a.tenant_id = s.tenant_id
      and a.staff_id = s.id and ${join(holds, ' and ')})`)
  return join(conditions, ' and ')
}

async function countsOf({ store }: Scope, fitting: Sql): Promise<StaffPage['counts']> {
  const counted = await store.rows<{ state: keyof StaffPage['counts']; count: number }>(sql`
    select s.state, count(*)::int as count from staff s where ${fitting} group by s.state`)
  const count = (state: keyof StaffPage['counts']) =>
    counted.find((row) => row.state === state)?.count ?? 0
  return { invited: count('invited'), in: count('in'), left: count('left') }
}

const Cursor = z.tuple([z.string(), z.uuid()])

function cursorAfter({ name, id }: StoredStaff): string {
  return Buffer.from(JSON.stringify([name, id])).toString('base64url')
}

function after({ cursor }: StaffQuestion): Sql {
  if (!cursor) return sql`true`
  const [name, id] = Cursor.parse(parsed(cursor))
  return sql`(lower(s.name), s.id) > (lower(${name}), ${id}::uuid)`
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return null
  }
}
