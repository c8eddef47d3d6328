import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Lent } from '@dime/core'
import { scratchDatabase, type ScratchDatabase } from '../../../test/setup/scratch-database.ts'
import { population } from '../migrations/population.ts'
import { createSeededRegister } from './seeded-register.ts'
import { sample } from './sample.ts'

const venice = '11111111-1111-4111-8111-111111111111'
const elsewhere = '22222222-2222-4222-8222-222222222222'
const marta = 'ZNEMRT85T52L736W'
const open: { database?: ScratchDatabase; client?: Client } = {}

async function inTenant<T>(tenant: string, run: (client: Client) => Promise<T>): Promise<T> {
  const { client } = open
  if (!client) throw new Error('the database is not open')
  await client.query('begin')
  await client.query(`select set_config('app.tenant', $1, true)`, [tenant])
  try {
    return await run(client)
  } finally {
    await client.query('rollback')
  }
}

function lentIn(client: Client): Lent {
  return {
    log: () => undefined,
    settings: () => Promise.reject(new TypeError('the registry has no settings')),
    fetch: () => Promise.reject(new TypeError('the registry asks nobody outside')),
    rows: async (sql, values = []) => (await client.query(sql, [...values])).rows,
  }
}

beforeAll(async () => {
  open.database = await scratchDatabase()
  open.client = new Client({ connectionString: open.database.url })
  await open.client.connect()
  await open.client.query(`create schema registry;
    do $$ begin create role dime_plugin_registry; exception when duplicate_object then null; end $$;
    grant usage on schema registry to dime_plugin_registry`)
  await open.client.query(population.sql)
})

afterAll(async () => {
  await open.client?.end()
  await open.database?.drop()
})

// The owner of a throw-away cluster is a superuser, whom no policy binds; the plugin's role is bound.
const asPlugin = 'set local role dime_plugin_registry'

describe('the seeded register', () => {
  it('finds a resident and the family, its head first', async () => {
    await inTenant(venice, async (client) => {
      await client.query(sample.sql, [...sample.values])
      await client.query(asPlugin)
      const register = createSeededRegister(lentIn(client))
      const person = await register.find(marta)
      expect(person).toMatchObject({ givenName: 'Marta', bornOn: '1985-12-12', diedOn: null })
      expect(person?.address.street).toBe('Cannaregio 3275, Fondamenta de la Sensa')
      const family = await register.household('K000001')
      expect(family.map(({ givenName }) => givenName)).toEqual(['Marta', 'Nicolò'])
    })
  })

  it('takes the sample twice without doubling anyone', async () => {
    await inTenant(venice, async (client) => {
      await client.query(sample.sql, [...sample.values])
      const again = await client.query(sample.sql, [...sample.values])
      expect(again.rowCount).toBe(0)
    })
  })
})

describe('the wall around the register', () => {
  it('shows one tenant nothing of another', async () => {
    await inTenant(venice, async (client) => {
      await client.query(sample.sql, [...sample.values])
      await client.query(`select set_config('app.tenant', $1, true)`, [elsewhere])
      await client.query(asPlugin)
      expect(await createSeededRegister(lentIn(client)).find(marta)).toBeUndefined()
    })
  })

  it('shows nothing when no tenant is set, and lets the plugin write nothing', async () => {
    await inTenant('', async (client) => {
      await client.query(asPlugin)
      expect(await createSeededRegister(lentIn(client)).find(marta)).toBeUndefined()
      await expect(client.query('delete from registry.resident')).rejects.toThrow(
        'permission denied',
      )
    })
  })
})
