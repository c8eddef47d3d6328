import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Keeping } from '@dime/core'
import { scratchDatabase, type ScratchDatabase } from '../../../test/setup/scratch-database.ts'
import { formerResidence } from '../migrations/former-residence.ts'
import { population } from '../migrations/population.ts'
import { sample } from '../population/sample.ts'
import { keepEntries, restoreEntries } from './keep-entries.ts'

const venice = '11111111-1111-4111-8111-111111111111'
const ticket = '00000000-0000-4000-8000-000000000001'
const marta = 'ZNEMRT85T52L736W'
const open: { database?: ScratchDatabase; client?: Client } = {}

beforeAll(async () => {
  open.database = await scratchDatabase()
  open.client = new Client({ connectionString: open.database.url })
  await open.client.connect()
  await open.client.query(`create schema registry;
    do $$ begin create role dime_plugin_registry; exception when duplicate_object then null; end $$;
    grant usage on schema registry to dime_plugin_registry`)
  await open.client.query(population.sql)
  await open.client.query(formerResidence.sql)
})

afterAll(async () => {
  await open.client?.end()
  await open.database?.drop()
})

it('what a ticket enters in the register can be put back as it was, by the plugin’s own role', async () => {
  const { client } = open
  if (!client) throw new Error('the database is not open')
  await client.query('begin')
  await client.query(`select set_config('app.tenant', $1, true)`, [venice])
  await client.query(sample.sql, [...sample.values])
  await client.query('set local role dime_plugin_registry')
  const keep = async (kept: readonly Keeping[]) => {
    for (const { sql, values } of kept) await client.query(sql, [...values])
  }
  const line = async () => {
    const { rows } = await client.query<{ household: string; street: string }>(
      `select household, address->>'street' as street from registry.resident where fiscal_code = $1`,
      [marta],
    )
    return rows[0]
  }
  const before = await line()
  const address = { street: 'Castello 100', postalCode: '30122', place: 'Venezia' }
  const entries = [{ fiscalCode: marta, household: 'VE-1', isHead: true, address }]
  await keep(keepEntries(ticket, entries))
  await keep(keepEntries(ticket, entries))
  expect(await line()).toEqual({ household: 'VE-1', street: 'Castello 100' })
  await keep(restoreEntries(ticket))
  expect(await line()).toEqual(before)
  await client.query('rollback')
})
