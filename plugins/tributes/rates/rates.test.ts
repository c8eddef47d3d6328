import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Lent } from '@dime/core'
import { scratchDatabase, type ScratchDatabase } from '../../../test/setup/scratch-database.ts'
import { rates } from '../migrations/rates.ts'
import { createRateTable } from './rates.ts'
import { sample } from './sample.ts'

const venice = '11111111-1111-4111-8111-111111111111'
const elsewhere = '22222222-2222-4222-8222-222222222222'
const open: { database?: ScratchDatabase; client?: Client } = {}

beforeAll(async () => {
  open.database = await scratchDatabase()
  open.client = new Client({ connectionString: open.database.url })
  await open.client.connect()
  await open.client.query(`create schema tributes;
    do $$ begin create role dime_plugin_tributes; exception when duplicate_object then null; end $$;
    grant usage on schema tributes to dime_plugin_tributes`)
  await open.client.query(rates.sql)
})

afterAll(async () => {
  await open.client?.end()
  await open.database?.drop()
})

it('rates are those of a year and of the tenant alone, and the plugin writes none', async () => {
  const { client } = open
  if (!client) throw new Error('the database is not open')
  const lent: Lent = {
    rows: async (sql, values = []) => (await client.query(sql, [...values])).rows,
    settings: () => Promise.reject(new TypeError('nothing is set')),
    fetch: () => Promise.reject(new TypeError('nobody is outside')),
    log: () => undefined,
  }
  const table = createRateTable(lent)
  await client.query('begin')
  await client.query(`select set_config('app.tenant', $1, true)`, [venice])
  await client.query(sample.sql, [...sample.values])
  await client.query('set local role dime_plugin_tributes')
  expect((await table.ofYear(2026)).get('tari.home.fixed.3')).toBe(0.788184)
  expect((await table.ofYear(2026)).get('tari.business.variable.30')).toBe(2.6)
  expect((await table.ofYear(2019)).size).toBe(0)
  await client.query('reset role')
  await client.query(`select set_config('app.tenant', $1, true)`, [elsewhere])
  await client.query('set local role dime_plugin_tributes')
  expect((await table.ofYear(2026)).size).toBe(0)
  await expect(client.query('delete from tributes.rate')).rejects.toThrow('permission denied')
  await client.query('rollback')
})
