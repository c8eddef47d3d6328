import sql, { join, raw, type Sql } from 'sql-template-tag'
import { z } from 'zod'
import { rowsAllowed } from '../access/rows.ts'
import { noteReading } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import { after, cursorAfter, isBreaking, isBroken, orderOf } from './queue-order.ts'
import { asRow, rowColumns, rowJoins, rowSource, type StoredRow } from './row.ts'
import type { TicketPage } from './contract.ts'
import { ticketColumns } from './owned.ts'
import { narrowed, Narrowing } from '../inbox/narrowing.ts'

/** What an office's list shows. */
export const QueueQuestion = z
  .object({
    view: z.enum(['open', 'mine', 'late', 'breaking', 'broken', 'ended']).default('open'),
    order: z.enum(['due', 'target']).default('due'),
    text: z.string().trim().max(80).optional(),
    ...Narrowing.shape,
    cursor: z.string().max(120).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(25),
  })
  .strict()

/** What an office's list shows. */
export type QueueQuestion = z.output<typeof QueueQuestion>

/** A page of the tickets that the reader may list, the first to fall due first. */
export async function queue(
  scope: Scope,
  asked: QueueQuestion,
): Promise<z.input<typeof TicketPage>> {
  const allowed = rowsAllowed(scope.ability, ['list', 'ticket'], ticketColumns(scope))
  const rows = await found(scope, asked, allowed)
  const shown = rows.slice(0, asked.limit)
  await noteListing(scope, asked, shown)
  const last = rows.length > asked.limit ? shown.at(-1) : undefined
  return {
    rows: shown.map((row) => asRow(scope, row)),
    next: last ? cursorAfter(last, asked) : null,
    counts: await counts(scope, allowed),
  }
}

// The page is cut out first and joined with names then. What was typed is looked for in names too, and decides the plan.
function found(scope: Scope, asked: QueueQuestion, allowed: Sql): Promise<StoredRow[]> {
  const wanted = sql`t.tenant_id = ${scope.tenant.id} and ${allowed} and ${viewed(scope, asked)}`
  const page = sql`order by ${orderOf(asked)} limit ${asked.limit + 1}`
  if (asked.text)
    return scope.store.rows(sql`select ${rowColumns} from ${rowSource} where ${wanted} ${page}`)
  return scope.store.rows(
    sql`select ${rowColumns} from (select t.* from ticket t where ${wanted} ${page}) t ${rowJoins}
      order by ${orderOf(asked)}`,
  )
}

// A list shows names: whose, is noted in one line.
async function noteListing(
  scope: Scope,
  { view, text }: QueueQuestion,
  shown: readonly StoredRow[],
): Promise<void> {
  const named = shown.filter(({ person }) => person !== null).map(({ id }) => id)
  if (named.length === 0) return
  noteReading(scope, {
    action: 'tickets.listed',
    why: text ?? view,
    data: { tickets: named },
  })
}

function viewed(scope: Scope, asked: QueueQuestion): Sql {
  const { view, text, cursor, ...narrowing } = asked
  const now = scope.now.toISOString()
  const conditions = [view === 'ended' ? sql`t.is_ended` : sql`not t.is_ended`]
  if (view === 'mine') conditions.push(sql`t.assignee_id = ${staffIn(scope)}::uuid`)
  if (view === 'late') conditions.push(sql`t.due_at < ${now}::timestamptz and not t.is_paused`)
  if (view === 'breaking') conditions.push(isBreaking(now))
  if (view === 'broken') conditions.push(isBroken(now))
  conditions.push(...narrowed(narrowing))
  if (text) conditions.push(mentions(scope, text))
  if (cursor) conditions.push(after(cursor, asked))
  return join(conditions, ' and ')
}

// What a row does not show cannot be searched for either: a guess would find it.
function mentions(scope: Scope, text: string): Sql {
  const like = `%${text.replace(/[%_\\]/g, '\\$&')}%`
  const shows = (field: string) =>
    rowsAllowed(scope.ability, ['read', 'ticket', field], ticketColumns(scope))
  return sql`(t.code ilike ${like} or (t.subject ilike ${like} and ${shows('subject')})
    or ((p.family_name ilike ${like} or p.given_name ilike ${like}) and ${shows('person')}))`
}

// Only who serves has tickets of their own.
const staffIn = ({ actor }: Scope) => (actor.kind === 'staff' ? actor.id : null)

type Counts = z.input<typeof TicketPage>['counts']

// Nobody reads a number of four digits: counting stops there, however many there are. It stands in the
// statement itself, so that a plan which is kept knows how little is wanted.
const mostCounted = 1000

async function counts(scope: Scope, allowed: Sql): Promise<Counts> {
  const now = scope.now.toISOString()
  const some = (condition: Sql) => sql`(select count(*)::int from (
    select from ticket t where t.tenant_id = ${scope.tenant.id} and not t.is_ended and ${allowed} and ${condition}
    limit ${raw(`${mostCounted}`)}) counted)`
  const counted = await scope.store.row<Counts>(
    sql`
    select ${some(sql`true`)} as open, ${some(sql`t.assignee_id = ${staffIn(scope)}::uuid`)} as mine,
      ${some(sql`t.due_at < ${now}::timestamptz and not t.is_paused`)} as late,
      ${some(isBreaking(now))} as breaking, ${some(isBroken(now))} as broken`,
  )
  return counted ?? { open: 0, mine: 0, late: 0, breaking: 0, broken: 0 }
}
