import { afterAll, describe, expect, it } from 'vitest'
import { openCatalogue } from './catalogue-opened.ts'
import { definers, gates, openPolicies, openViews, powersOf } from './catalogue-powers.ts'
import { commonTables, foreignKeys, uniqueKeys } from './catalogue.ts'

// What belongs to no tenant, and why.
const common: Readonly<Record<string, string>> = {
  tenant: 'the directory of tenants, nothing personal in it',
  platform_secret: 'the key with which the city signs in to providers, sealed',
  publisher: 'whose packages the platform takes, public keys',
  plugin_version: 'what plugins declare, and their packages',
  plugin_standing: 'which version should be live on every node',
  plugin_rollout: 'how a version went live, with who of the platform asked',
  plugin_contracted: 'names of steps of plugins’ own tables',
  node: 'the processes that are up',
  plugin_host: 'which version each of them runs, and counts',
}
// Keys that are no tenant's, and why they tell nobody what others have.
const unowned: Readonly<Record<string, string>> = {
  outbox_pkey: 'the order of events, numbered by the database and shown to the relay alone',
}
// Who passes a wall, and why.
const passing: Readonly<Record<string, string>> = {
  'dime_relay on outbox': 'events of every tenant leave in one order',
  'dime_relay on audit': 'the sealer links the lines of every tenant',
  'dime_auditor on audit': 'its one function names the tenant itself, or no index is used',
  'dime_relay on audit_link': 'the sealer writes what the application cannot',
  'dime_relay on audit_check': 'the sealer writes what the application cannot',
  'dime_search on search.document': 'its one function names the tenant itself, or no index is used',
  'dime_search on search.word': 'its one function names the tenant itself, or no index is used',
  'dime_search on search.synonym': 'its one function names the tenant itself, or no index is used',
  'dime_platform on tenant': 'the platform founds and suspends',
  'dime_platform on emergency': 'the platform sees whom it let in where',
  'dime_platform on enabled_service':
    'its one function says who offers a service, as their pages do',
  'dime_app on outbox': 'only what was told a month ago may be forgotten: a limit, not a way in',
  'dime_app on tenant': 'a tenant changes its own settings',
}
// Policies for everybody that are no wall, and why.
const open: Readonly<Record<string, string>> = {
  'directory on tenant': 'whoever calls must find the tenant first',
}
// Roles that lend their rights to functions: nobody signs in with them.
const lenders = ['dime_platform', 'dime_search', 'dime_auditor']

const { owner, tables, close } = await openCatalogue()
afterAll(close)

describe('in the catalogue', () => {
  it('every table with a tenant is walled in, also for whoever owns it', () => {
    expect(tables.length).toBeGreaterThan(30)
    for (const { policies, ...table } of tables) {
      expect.soft(table).toEqual({ name: table.name, isEnabled: true, isForced: true })
      expect.soft({ table: table.name, policies: policies.length }).toMatchObject({ policies: 1 })
      expect.soft(policies[0]).toMatch(/^\(tenant_id = .*current_setting\('app.tenant'/)
    }
  })

  it('every table without a tenant is one of which it is known why', async () => {
    const all = (await commonTables(owner)).filter((name) => !/(^|\.)migration$/.test(name))
    expect(all.filter((name) => !(name in common))).toEqual([])
  })

  it('every view shows what whoever looks may see', async () => {
    expect(await openViews(owner)).toEqual([])
  })

  it('whoever passes a wall is one of whom it is known why', async () => {
    expect((await gates(owner)).filter((gate) => !(gate in passing))).toEqual([])
    expect((await openPolicies(owner)).filter((policy) => !(policy in open))).toEqual([])
  })
})

describe('among keys', () => {
  it('a row points to rows of its own tenant alone', async () => {
    const keys = await foreignKeys(owner)
    expect(keys.length).toBeGreaterThan(25)
    for (const { name, columns, pointsTo } of keys) {
      const place = columns.indexOf('tenant_id')
      expect.soft([name, pointsTo[place]]).toEqual([name, 'tenant_id'])
    }
  })

  it('what must be unique is unique within a tenant', async () => {
    const keys = await uniqueKeys(owner)
    const wide = keys
      .filter(({ columns }) => !columns.includes('tenant_id'))
      .map(({ name }) => name)
    expect(wide.filter((name) => !(name in unowned))).toEqual([])
  })
})

describe('among powers', () => {
  it.each(['dime_app', 'dime_relay', 'dime_plugin_registry'])(
    '%s owns nothing and holds no power over the walls',
    async (role) => {
      expect(await powersOf(owner, role)).toEqual([])
    },
  )

  it('who makes a plugin’s tables owns those alone', async () => {
    const all = await powersOf(owner, 'dime_plugin_registry_maker')
    const powers = all.filter((power) => !power.includes(' pg_toast.'))
    expect(powers.length).toBeGreaterThan(2)
    expect(
      powers.filter((power) => !/ (owns|makes things in) registry(\.\w+)?$/.test(power)),
    ).toEqual([])
  })

  it.each(lenders)('%s owns functions alone, and nobody signs in with it', async (role) => {
    const { rows } = await owner.query('select rolcanlogin from pg_roles where rolname = $1', [
      role,
    ])
    expect(rows).toEqual([{ rolcanlogin: false }])
    const powers = await powersOf(owner, role)
    expect(powers.filter((power) => !power.endsWith(')'))).toEqual([])
    expect(powers.length).toBeGreaterThan(0)
  })

  it('a function that lends rights is lent by such a role, looks at the tenant, and is not for anybody', async () => {
    const all = await definers(owner)
    expect(all.length).toBeGreaterThan(8)
    for (const { name, flaws, owner: lender } of all) {
      expect.soft([name, flaws]).toEqual([name, []])
      expect.soft(lenders).toContain(lender)
    }
  })
})
