import type { Client } from 'pg'

/** Adds a row by its columns, as the owner, and answers its id. */
export async function addRow(
  owner: Client,
  table: string,
  row: Readonly<Record<string, unknown>>,
  answers = 'id',
): Promise<string> {
  const places = Object.keys(row).map((_, at) => `$${at + 1}`)
  const { rows } = await owner.query<{ id: string }>(
    `insert into ${table} (${Object.keys(row).join(', ')}) values (${places.join(', ')}) returning ${answers} as id`,
    Object.values(row),
  )
  if (!rows[0]) throw new TypeError('A row that was added has an id')
  return rows[0].id
}
