import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cellProcesses } from '../fixtures/cell-processes.ts'
import { openCityOfNodes } from './testing/nodes.ts'

let here: Awaited<ReturnType<typeof openCityOfNodes>>
beforeAll(async () => {
  here = await openCityOfNodes('parting')
})
afterAll(() => here.close())

const table = {
  name: 'greetings',
  sql: 'create table parting.greeting (tenant_id uuid not null, words text)',
}
const first = { version: '1.0.0', differing: { migrations: [table] } }
const narrowing = {
  name: 'narrow',
  sql: 'alter table parting.greeting drop column words',
  phase: 'contract' as const,
}

const remove = (deciding: { leavesTickets: boolean; dropsRows: boolean }) =>
  here.city.ask(here.paula(), 'plugins.remove', { id: 'parting', reason: here.reason, ...deciding })

/** Everything that the database is made of, and who may do what. */
async function outline() {
  const { rows } = await here.city.owner.query(`
    select 'table ' || c.oid::regclass as what from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname !~ '^pg_|^information_schema$' and c.relkind in ('r', 'S', 'v', 'i')
    union all select 'schema ' || nspname from pg_namespace where nspname !~ '^pg_'
    union all select 'function ' || oid::regprocedure from pg_proc where pronamespace in (select oid from pg_namespace where nspname !~ '^pg_|^information_schema$')
    union all select 'role ' || rolname from pg_roles where rolname like 'dime_plugin_parting%'
    order by 1`)
  return rows
}

describe('a plugin', () => {
  it('is loaded, removed with its rows, and leaves what was there before', async () => {
    const before = await outline()
    await here.rollOut(first)
    expect(cellProcesses()).toBe(1)
    expect((await outline()).length).toBeGreaterThan(before.length)
    const gone = await here.conducted(await remove({ leavesTickets: false, dropsRows: true }))
    expect(gone).toMatchObject({ kind: 'remove', state: 'gone', to: null })
    expect(await outline()).toEqual(before)
    await expect.poll(cellProcesses).toBe(0)
    expect(here.serving()).toBeUndefined()
    expect(await here.conducted(await here.ask('1.0.0'))).toMatchObject({ kind: 'install' })
    expect(here.serving()).toBe('1.0.0')
  })

  it('gives its rows away as a file first, noted where they belong', async () => {
    await here.city.owner.query(
      `insert into parting.greeting select id, 'ciao' from tenant where slug = 'town'`,
    )
    const file = await here.city.ask(here.paula(), 'plugins.export', { id: 'parting' })
    const told = JSON.parse(Buffer.from(file.bytes, 'base64').toString())
    expect(told.tenants).toMatchObject([
      { tenant: 'town', tables: { greeting: [{ words: 'ciao' }] } },
    ])
    const { rows } = await here.city.owner.query(
      `select t.slug from audit a join tenant t on t.id = a.tenant_id where action = 'plugin.exported' order by 1`,
    )
    expect(rows).toEqual([{ slug: 'platform' }, { slug: 'town' }])
  })

  it('is not removed while tickets are open, unless somebody leaves them', async () => {
    const asked = { service: 'parting.hello', answers: { name: 'Marta' } }
    const { code } = await here.city.ask(here.city.as('nobody'), 'tickets.submit', asked)
    const refused = await here.conducted(await remove({ leavesTickets: false, dropsRows: false }))
    expect(refused.refused).toMatchObject({ code: 'plugin.has-open-tickets' })
    expect(refused.refused?.text).toContain(code)
    expect(here.serving()).toBe('1.0.0')
  })
})

describe('a step that older versions could not live with', () => {
  it('waits until the version before has left every node', async () => {
    const older = await here.startNode()
    older.plugins.draining = () => ['1.0.0']
    await expect.poll(async () => (await nodes()).length).toBe(1)
    const differing = { migrations: [table, narrowing] }
    const rollout = await here.rollOut({ version: '1.1.0', differing })
    expect(rollout).toMatchObject({ state: 'live', waitsForOld: true })
    expect(await columns()).toEqual(['tenant_id', 'words'])
    await older.stop()
    const later = async () => {
      await here.conduct().turn()
      return columns()
    }
    await expect.poll(later).toEqual(['tenant_id'])
  })

  it('lets nobody go back behind it', async () => {
    const refused = await here.conducted(await here.ask('1.0.0'))
    expect(refused.refused).toMatchObject({ code: 'plugin.was-contracted' })
  })
})

async function nodes() {
  const { rows } = await here.city.owner.query(
    `select from plugin_host where draining <> '{}' and plugin = 'parting'`,
  )
  return rows
}

async function columns() {
  const { rows } = await here.city.owner.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = 'parting.greeting'::regclass and attnum > 0 and not attisdropped`,
  )
  return rows.map(({ name }) => name)
}
