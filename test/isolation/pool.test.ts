import sql from 'sql-template-tag'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDatabase, type Database } from '../../core/database/database.ts'
import { createSecrets, urlFor } from '@dime/core/running'
import { hammer } from './hammer.ts'
import { makeRows } from './rows.ts'
import { openTwoTenants, type TwoTenants } from './two-tenants.ts'

const workers = 64
const lastsMs = 5_000

const open: { both?: TwoTenants } = {}

beforeAll(async () => {
  const both = await openTwoTenants()
  open.both = both
  for (const whose of [both.town, both.works]) await makeRows(both, whose)
})

afterAll(() => open.both?.close())

function twoTenants(): TwoTenants & { ids: readonly [string, string] } {
  if (!open.both) throw new Error('They are opened before all tests')
  return { ...open.both, ids: [open.both.town.tenant.id, open.both.works.tenant.id] }
}

/** Lends a pool of so many connections of the application's role. */
async function withPool(
  connections: number,
  work: (database: Database) => Promise<void>,
): Promise<void> {
  const secrets = createSecrets(process.env['DIME_SECRET'] ?? '')
  const url = urlFor('dime_app', twoTenants().scratch.url, secrets)
  const database = await createDatabase({ url, connections })
  try {
    await work(database)
  } finally {
    await database.close()
  }
}

const everyTenant = sql`select distinct tenant_id::text as id from ticket`

describe('over one connection that others used', () => {
  it('a query without a tenant sees nothing, also after work that failed', async () => {
    const { ids } = twoTenants()
    await withPool(1, async (database) => {
      for (const tenant of ids) {
        expect(await database.withRows(tenant, (store) => store.rows(everyTenant))).toEqual([
          { id: tenant },
        ])
        expect(await database.directory.rows(everyTenant)).toEqual([])
        const fails = database.withRows(tenant, (store) => store.rows(sql`select 1 / 0`))
        await expect(fails).rejects.toThrow('division by zero')
        expect(await database.directory.rows(everyTenant)).toEqual([])
      }
    })
  })

  it('a setting that was left for the whole session is not the next one’s', async () => {
    const { ids } = twoTenants()
    await withPool(1, async (database) => {
      await database.directory.rows(sql`select set_config('app.tenant', ${ids[0]}, false)`)
      expect(await database.withRows(ids[1], (store) => store.rows(everyTenant))).toEqual([
        { id: ids[1] },
      ])
    })
  })
})

describe('over one pool of eight connections', () => {
  it('sixty-four workers of two tenants never see a row of the other', async () => {
    const { ids } = twoTenants()
    await withPool(8, async (database) => {
      const seen = await hammer(database, { tenants: ids, workers, lastsMs })
      expect(seen.foreign).toBe(0)
      expect(seen.own).toBeGreaterThan(1_000)
    })
  })
})
