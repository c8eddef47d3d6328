import { Client } from 'pg'
import { city } from './city.ts'

/** Asks the record itself, as its owner: what was really written. */
export async function inRecord<Row extends object>(
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: city.database })
  await client.connect()
  try {
    const { rows } = await client.query<Row>(statement, [...values])
    return rows
  } finally {
    await client.end()
  }
}

const kept = ['ticket', 'file', 'document', 'call', 'call_event', 'session', 'answered']

/** What the record holds that a refused request must not have changed: how many rows, which states. */
export async function recordState(): Promise<unknown> {
  const counts = kept.map((table) => `(select count(*) from ${table}) as ${table}`)
  const states = `(select md5(string_agg(id || state || coalesce(assignee_id::text, ''), ',' order by id)) from ticket) as states`
  const calls = `(select md5(string_agg(id || state || version, ',' order by id)) from call) as calls`
  return (await inRecord(`select ${[...counts, states, calls].join(', ')}`))[0]
}
