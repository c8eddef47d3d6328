import sql, { type Sql } from 'sql-template-tag'
import { z } from 'zod'
import type { StoredRow } from './row.ts'

/** Which tickets a list shows, and in which order. */
export interface Ordering {
  readonly view: string
  readonly order: 'due' | 'target'
}

const nextTarget = sql`coalesce(t.target_at, 'infinity')`

/** By what the tickets of a list are ordered: the legal term, or the next promise to break. */
export function orderOf(ordering: Ordering): Sql {
  return isByTarget(ordering) ? sql`${nextTarget}, t.id` : sql`t.due_at, t.id`
}

// What ended is promised nothing more, and what is about to break is looked at for that alone.
function isByTarget({ view, order }: Ordering): boolean {
  if (view === 'breaking' || view === 'broken') return true
  return order === 'target' && view !== 'ended'
}

/** The tickets whose promises are about to break: warned of, or falling due today. */
export const isBreaking = (now: string): Sql =>
  sql`(${isWatched(now)} and t.target_at > ${now}::timestamptz and ${nextTarget} > ${now}::timestamptz)`

/** The tickets of which a promise is broken. */
export const isBroken = (now: string): Sql =>
  sql`(${isWatched(now)} and t.target_at <= ${now}::timestamptz and ${nextTarget} <= ${now}::timestamptz)`

// Said in both ways, a page is read from the index of promises in order, and a count from that of watched ones alone.
const isWatched = (now: string): Sql => sql`t.target_watch_at <= ${now}::timestamptz`

/** Where the next page begins. */
export function cursorAfter(row: StoredRow, ordering: Ordering): string {
  const at = isByTarget(ordering) ? row.targetAt : row.dueAt
  return Buffer.from(`${at?.toISOString() ?? 'infinity'} ${row.id}`).toString('base64url')
}

const Cursor = z.tuple([z.union([z.iso.datetime(), z.literal('infinity')]), z.uuid()])

/** The tickets after a page. */
export function after(cursor: string, ordering: Ordering): Sql {
  const [at, id] = Cursor.parse(Buffer.from(cursor, 'base64url').toString().split(' '))
  const column = isByTarget(ordering) ? nextTarget : sql`t.due_at`
  return sql`(${column}, t.id) > (${at}::timestamptz, ${id}::uuid)`
}
