import type { Client } from 'pg'

/** Adds a row by its columns, as the owner, and answers its id if it has one. */
export async function addRow(
  owner: Client,
  table: string,
  row: Readonly<Record<string, unknown>>,
): Promise<string> {
  const places = Object.keys(row).map((_, at) => `$${at + 1}`)
  const { rows } = await owner.query<{ id?: string }>(
    `insert into ${table} (${Object.keys(row).join(', ')}) values (${places.join(', ')}) returning *`,
    Object.values(row),
  )
  return rows[0]?.id ?? ''
}
