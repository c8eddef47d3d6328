import type { Client } from 'pg'
import { differenceOf, type Change, type DeclaredRow, type DeclaredTable } from './difference.ts'

/** A table of a tenant, and whether its differences are mended or only told. */
export interface Target extends DeclaredTable {
  readonly tenant: string
  readonly tenantId: string
  readonly mends: boolean
}

/** Makes the table hold what is declared, where that is wanted, and answers the differences; without any it writes nothing. */
export async function applyTable(owner: Client, table: Target): Promise<Change[]> {
  const there = await rowsOf(owner, table)
  const { changes, written, surplus } = differenceOf(table, there)
  if (table.mends && written.length > 0) {
    const isVersioned = there.some((row) => 'version' in row)
    await upsert(owner, table, { rows: written, isVersioned })
  }
  if (table.mends && surplus.length > 0) await takeAway(owner, table, surplus)
  return changes.map((change) => ({ tenant: table.tenant, table: table.name, ...change }))
}

// Through JSON both sides have the same shapes: no dates, no missing keys.
async function rowsOf(owner: Client, { name, tenantId }: Target): Promise<DeclaredRow[]> {
  const { rows } = await owner.query<{ row: DeclaredRow }>(
    `select to_jsonb(t) as row from ${name} t where tenant_id = $1`,
    [tenantId],
  )
  return rows.map(({ row }) => row)
}

interface Written {
  readonly rows: readonly DeclaredRow[]
  /** Whoever has an older version open on the page must hear that it is old. */
  readonly isVersioned: boolean
}

async function upsert(owner: Client, table: Target, { rows, isVersioned }: Written): Promise<void> {
  const columns = ['tenant_id', ...Object.keys(rows[0] ?? {})]
  const updates = columns
    .filter((column) => column !== 'tenant_id' && !table.key.includes(column))
    .map((column) => `${column} = excluded.${column}`)
  if (isVersioned) updates.push(`version = ${table.name}.version + 1`)
  const action = updates.length > 0 ? `update set ${updates.join(', ')}` : 'nothing'
  await owner.query(
    `insert into ${table.name} (${columns.join(', ')})
     select ${columns.join(', ')} from jsonb_populate_recordset(null::${table.name}, $1)
     on conflict (tenant_id, ${table.key.join(', ')}) do ${action}`,
    [JSON.stringify(rows.map((row) => ({ ...row, tenant_id: table.tenantId })))],
  )
}

async function takeAway(owner: Client, table: Target, rows: readonly DeclaredRow[]): Promise<void> {
  const { name, key, retires, tenantId } = table
  const action = retires ? `update ${name} t set ${retires} = true` : `delete from ${name} t`
  const isOne = key.map((column) => `t.${column} is not distinct from gone.${column}`).join(' and ')
  await owner.query(
    `${action} ${retires ? 'from' : 'using'} jsonb_populate_recordset(null::${name}, $2) gone
     where t.tenant_id = $1 and ${isOne}`,
    [tenantId, JSON.stringify(rows)],
  )
}
