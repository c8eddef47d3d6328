import type { Client } from 'pg'

/** A row as declared: column names and plain values. */
export type DeclaredRow = Readonly<Record<string, unknown>>

/** The rows that a tenant should have in a table. */
export interface DeclaredTable {
  readonly name: string
  readonly key: readonly string[]
  readonly rows: readonly DeclaredRow[]
  /** The column that marks rows which are declared no more: tickets still refer to them, so they stay. */
  readonly retires?: 'is_closed' | 'is_leaver' | 'is_withdrawn'
}

/** One difference that was mended. */
export interface Change {
  readonly tenant: string
  readonly table: string
  readonly what: 'added' | 'changed' | 'removed'
  readonly key: string
}

interface Target extends DeclaredTable {
  readonly tenant: string
  readonly tenantId: string
}

/** Makes the table hold what is declared and answers the differences; without any it writes nothing. */
export async function applyTable(owner: Client, table: Target): Promise<Change[]> {
  const keyOf = (row: DeclaredRow) => table.key.map((column) => String(row[column])).join(' ')
  const { retires } = table
  const rows = retires ? table.rows.map((row) => ({ ...row, [retires]: false })) : table.rows
  const kept = new Map((await rowsOf(owner, table)).map((row) => [keyOf(row), row]))
  const differing = rows.filter((row) => !isSame(row, kept.get(keyOf(row))))
  const declared = new Set(rows.map(keyOf))
  const isGone = ([key, row]: [string, DeclaredRow]) =>
    !declared.has(key) && !(retires && row[retires] === true)
  const surplus = [...kept].filter(isGone).map(([key]) => key)
  if (differing.length > 0) await upsert(owner, table, differing)
  if (surplus.length > 0) await takeAway(owner, table, surplus)
  const change = (what: Change['what'], key: string) => ({
    tenant: table.tenant,
    table: table.name,
    what,
    key,
  })
  return [
    ...differing.map((row) => change(kept.has(keyOf(row)) ? 'changed' : 'added', keyOf(row))),
    ...surplus.map((key) => change('removed', key)),
  ]
}

// Through JSON both sides have the same shapes: no dates, no missing keys.
async function rowsOf(owner: Client, { name, tenantId }: Target): Promise<DeclaredRow[]> {
  const { rows } = await owner.query<{ row: DeclaredRow }>(
    `select to_jsonb(t) as row from ${name} t where tenant_id = $1`,
    [tenantId],
  )
  return rows.map(({ row }) => row)
}

function isSame(declared: DeclaredRow, kept: DeclaredRow | undefined): boolean {
  return (
    kept !== undefined &&
    Object.entries(declared).every(
      ([column, value]) => canonical(value) === canonical(kept[column]),
    )
  )
}

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) => (isObject(part) ? sorted(part) : part)) ?? 'null'
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sorted(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

async function upsert(owner: Client, table: Target, rows: readonly DeclaredRow[]): Promise<void> {
  const columns = ['tenant_id', ...Object.keys(rows[0] ?? {})]
  const updates = columns.filter((column) => column !== 'tenant_id' && !table.key.includes(column))
  const action =
    updates.length > 0
      ? `update set ${updates.map((c) => `${c} = excluded.${c}`).join(', ')}`
      : 'nothing'
  await owner.query(
    `insert into ${table.name} (${columns.join(', ')})
     select ${columns.join(', ')} from jsonb_populate_recordset(null::${table.name}, $1)
     on conflict (tenant_id, ${table.key.join(', ')}) do ${action}`,
    [JSON.stringify(rows.map((row) => ({ ...row, tenant_id: table.tenantId })))],
  )
}

async function takeAway(owner: Client, table: Target, keys: readonly string[]): Promise<void> {
  const { name, key, retires, tenantId } = table
  const action = retires ? `update ${name} set ${retires} = true` : `delete from ${name}`
  await owner.query(
    `${action} where tenant_id = $1 and concat_ws(' ', ${key.join(', ')}) = any($2)`,
    [tenantId, keys],
  )
}
