import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Keeping, Lent } from '@dime/core'
import { scratchDatabase, type ScratchDatabase } from '../../../test/setup/scratch-database.ts'
import { pickup } from '../migrations/pickup.ts'
import { bookedBeside, dayOf, keepBooking, keepForgotten, keepFreed } from './pickups.ts'

const company = '11111111-1111-4111-8111-111111111111'
const holder = '22222222-2222-4222-8222-222222222222'
const [first, second] = [
  '00000000-0000-4000-8000-000000000001',
  '00000000-0000-4000-8000-000000000002',
] as const
const wish = { objects: {}, area: 'terraferma', day: '2026-11-27', slot: 'morning' } as const
const open: { database?: ScratchDatabase; client?: Client } = {}

beforeAll(async () => {
  open.database = await scratchDatabase()
  open.client = new Client({ connectionString: open.database.url })
  await open.client.connect()
  await open.client.query(`create schema companies;
    do $$ begin create role dime_plugin_companies; exception when duplicate_object then null; end $$;
    grant usage on schema companies to dime_plugin_companies`)
  await open.client.query(pickup.sql)
})

afterAll(async () => {
  await open.client?.end()
  await open.database?.drop()
})

it('pickups are counted by household and year, and by area, day and half day, until they are freed or forgotten', async () => {
  const { client } = open
  if (!client) throw new Error('the database is not open')
  await client.query('begin')
  await client.query(`select set_config('app.tenant', $1, true)`, [company])
  await client.query('set local role dime_plugin_companies')
  const lent: Lent = {
    rows: async (sql, values = []) => (await client.query(sql, [...values])).rows,
    settings: () => Promise.reject(new TypeError('nothing is set')),
    fetch: () => Promise.reject(new TypeError('nobody is outside')),
    log: () => undefined,
  }
  const keep = ({ sql, values }: Keeping) => client.query(sql, [...values])
  await keep(keepBooking(first, holder, wish))
  await keep(keepBooking(second, holder, { ...wish, slot: 'afternoon' }))
  expect(await bookedBeside(lent, holder, wish)).toEqual({ ofYear: 2, ofSlot: 1 })
  expect(await dayOf(lent, first)).toBe('2026-11-27')
  await keep(keepFreed(first))
  expect(await bookedBeside(lent, holder, wish)).toEqual({ ofYear: 2, ofSlot: 0 })
  expect(await dayOf(lent, first)).toBeUndefined()
  await keep(keepForgotten(first))
  expect(await bookedBeside(lent, holder, wish)).toEqual({ ofYear: 1, ofSlot: 0 })
  await client.query('rollback')
})
