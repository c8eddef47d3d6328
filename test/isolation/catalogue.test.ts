import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSecrets, declaredPlugins, migrate, urlFor } from '@dime/core/running'
import {
  commonTables,
  foreignKeys,
  loosePrivileges,
  powersOf,
  uniqueKeys,
  walledTables,
  type Walled,
} from './catalogue.ts'
import { makeRows } from './rows.ts'
import { countIn } from './seen.ts'
import { openTwoTenants, type TwoTenants } from './two-tenants.ts'

// What belongs to no tenant, and why.
const common: Readonly<Record<string, string>> = {
  tenant: 'the directory of tenants, nothing personal in it',
  platform_secret: 'the key with which the city signs in to providers, sealed',
}
// Keys that are no tenant's, and why they tell nobody what others have.
const unowned: Readonly<Record<string, string>> = {
  outbox_pkey: 'the order of events, numbered by the database and shown to the relay alone',
}

interface Opened {
  readonly both: TwoTenants
  readonly app: Client
  readonly tables: readonly Walled[]
}

const open: { all?: Opened } = {}

beforeAll(async () => {
  const both = await openTwoTenants()
  const { owner, url } = both.scratch
  const secrets = createSecrets(process.env['DIME_SECRET'] ?? '')
  await migrate(url, secrets, await declaredPlugins(new URL('../../plugins/', import.meta.url)))
  for (const whose of [both.town, both.works]) await makeRows(both, whose)
  const app = new Client({ connectionString: urlFor('dime_app', url, secrets) })
  await app.connect()
  open.all = { both, app, tables: await walledTables(owner) }
})

afterAll(async () => {
  await open.all?.app.end()
  await open.all?.both.close()
})

function opened(): Opened & { owner: Client } {
  if (!open.all) throw new Error('All is opened before the tests')
  return { ...open.all, owner: open.all.both.scratch.owner }
}

describe('in the catalogue', () => {
  it('every table with a tenant is walled in, also for whoever owns it', () => {
    const { tables } = opened()
    expect(tables.length).toBeGreaterThan(20)
    for (const { policies, ...table } of tables) {
      expect.soft(table).toEqual({ name: table.name, isEnabled: true, isForced: true })
      expect.soft({ table: table.name, policies: policies.length }).toMatchObject({ policies: 1 })
      expect.soft(policies[0]).toMatch(/^\(tenant_id = .*current_setting\('app.tenant'/)
    }
  })

  it('every table without a tenant is one of which it is known why', async () => {
    const tables = (await commonTables(opened().owner)).filter(
      (name) => !/(^|\.)migration$/.test(name),
    )
    expect(tables.filter((name) => !(name in common))).toEqual([])
  })
})

describe('among keys', () => {
  it('a row points to rows of its own tenant alone', async () => {
    const keys = await foreignKeys(opened().owner)
    expect(keys.length).toBeGreaterThan(15)
    for (const { name, columns, pointsTo } of keys) {
      const place = columns.indexOf('tenant_id')
      expect.soft([name, pointsTo[place]]).toEqual([name, 'tenant_id'])
    }
  })

  it('what must be unique is unique within a tenant', async () => {
    const keys = await uniqueKeys(opened().owner)
    const wide = keys
      .filter(({ columns }) => !columns.includes('tenant_id'))
      .map(({ name }) => name)
    expect(wide.filter((name) => !(name in unowned))).toEqual([])
  })
})

describe('among powers', () => {
  it.each(['dime_app', 'dime_relay', 'dime_plugin_registry'])(
    '%s holds no power over the walls',
    async (role) => {
      expect(await powersOf(opened().owner, role)).toEqual([])
    },
  )

  it('no function lends the rights of someone mighty, or looks for tables where others may put them', async () => {
    expect(await loosePrivileges(opened().owner)).toEqual([])
  })
})

describe('the application', () => {
  it('has rows of both tenants in most tables, or the next tests would show nothing', async () => {
    const { owner, both, tables } = opened()
    const filled = []
    for (const { name } of tables) {
      const { rows } = await owner.query(
        `select distinct tenant_id from ${name} where tenant_id in ($1, $2)`,
        [both.town.tenant.id, both.works.tenant.id],
      )
      if (rows.length === 2) filled.push(name)
    }
    expect(filled.length).toBeGreaterThan(12)
  })

  it.each([
    ['nothing', undefined],
    ['an empty tenant', ''],
    ['a tenant that is not there', randomUUID()],
  ])('sees no row of any table when %s is set', async (_, tenant) => {
    const { app, tables } = opened()
    for (const { name } of tables) {
      expect.soft([name, await countIn(app, { table: name, tenant })]).toEqual([name, 0])
    }
  })

  it('sees with one tenant set no row of another', async () => {
    const { app, tables, both } = opened()
    const [mine, theirs] = [both.town.tenant.id, both.works.tenant.id]
    for (const { name } of tables) {
      const seen = await countIn(app, { table: name, tenant: mine, of: theirs })
      expect.soft([name, seen]).toEqual([name, 0])
    }
    expect(await countIn(app, { table: 'ticket', tenant: mine, of: mine })).toBeGreaterThan(0)
  })
})
