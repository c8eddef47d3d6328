import sql, { type Sql } from 'sql-template-tag'
import { z } from 'zod'
import { rowsAllowed } from '../access/rows.ts'
import type { Scope } from '../operation/scope.ts'
import { ticketColumns } from '../tickets/owned.ts'
import type { CompensationPage } from './compensation-contract.ts'
import { asCompensationView, compensationsWhere } from './compensation-rows.ts'
import type { StoredCompensation } from './compensation-rows.ts'

/** Which compensations. */
export const CompensationQuestion = z
  .object({
    state: z.enum(['due', 'paid', 'waived']).optional(),
    cursor: z.string().max(120).optional(),
  })
  .strict()

const pageSize = 50

/** A page of compensations on tickets that the reader may list, the oldest first. */
export async function listCompensations(
  scope: Scope,
  { state, cursor }: z.output<typeof CompensationQuestion>,
): Promise<CompensationPage> {
  const allowed = rowsAllowed(scope.ability, ['list', 'ticket'], ticketColumns(scope))
  const wanted = state ? sql`c.state = ${state}` : sql`true`
  const rows = await scope.store.rows<StoredCompensation>(
    sql`${compensationsWhere(scope, sql`${allowed} and ${wanted} and ${cursor ? after(cursor) : sql`true`}`)}
      order by c.due_at, c.id limit ${pageSize + 1}`,
  )
  const due = await scope.store.row<CompensationPage['due']>(sql`
    select count(*)::int as count, coalesce(sum(c.cents), 0)::int as cents
    from compensation c join ticket t on t.tenant_id = c.tenant_id and t.id = c.ticket_id
    where c.tenant_id = ${scope.tenant.id} and c.state = 'due' and ${allowed}`)
  const shown = rows.slice(0, pageSize)
  const last = rows.length > pageSize ? shown.at(-1) : undefined
  return {
    rows: shown.map((row) => asCompensationView(scope, row)),
    next: last ? cursorAfter(last) : null,
    due: due ?? { count: 0, cents: 0 },
  }
}

const Cursor = z.tuple([z.iso.datetime(), z.uuid()])

const cursorAfter = ({ dueAt, id }: StoredCompensation): string =>
  Buffer.from(`${dueAt.toISOString()} ${id}`).toString('base64url')

function after(cursor: string): Sql {
  const [at, id] = Cursor.parse(Buffer.from(cursor, 'base64url').toString().split(' '))
  return sql`(c.due_at, c.id) > (${at}::timestamptz, ${id}::uuid)`
}
