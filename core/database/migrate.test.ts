import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratchDatabase, type ScratchDatabase } from '../../test/setup/scratch-database.ts'
import { createSecrets } from '../operation/secrets.ts'
import { migrate } from './migrate.ts'
import { kernelMigrations } from './migrations/kernel.ts'

const secrets = createSecrets(process.env['DIME_SECRET'] ?? '')

let scratches: ScratchDatabase[]
beforeAll(async () => {
  scratches = await Promise.all(Array.from({ length: 4 }, scratchDatabase))
})
afterAll(async () => void (await Promise.all(scratches.map(({ drop }) => drop()))))

const urlOf = (place: number) => scratches[place]?.url ?? ''
const everyStep = kernelMigrations.map(({ name }) => `public: ${name}`)

async function rowsOf<Row extends object>(url: string, query: string): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(query)).rows
  } finally {
    await client.end()
  }
}

describe('a migration', () => {
  it('runs each step once', async () => {
    expect(await migrate(urlOf(0), secrets, [])).toEqual(everyStep)
    expect(await migrate(urlOf(0), secrets, [])).toEqual([])
  })

  it('does no harm to another database’s that runs beside it', async () => {
    const done = await Promise.all([1, 2, 3].map((at) => migrate(urlOf(at), secrets, [])))
    expect(done).toEqual([everyStep, everyStep, everyStep])
  })

  it('leaves no table of a tenant without its wall', async () => {
    const bare = await rowsOf(
      urlOf(0),
      `select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
       where c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)`,
    )
    expect(bare).toEqual([])
  })

  it('gives the application nothing it could change history with', async () => {
    const may = await rowsOf<{ may: string }>(
      urlOf(0),
      `select table_name || ': ' || privilege_type as may from information_schema.role_table_grants
       where grantee = 'dime_app' and table_name in ('audit', 'entry', 'document', 'ticket')
         and privilege_type in ('DELETE', 'TRUNCATE') or grantee = 'dime_app'
         and table_name in ('audit', 'outbox') and privilege_type = 'UPDATE'`,
    )
    expect(may).toEqual([])
  })
})
