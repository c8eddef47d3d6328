import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCityOfNodes } from './testing/nodes.ts'

let here: Awaited<ReturnType<typeof openCityOfNodes>>
beforeAll(async () => {
  here = await openCityOfNodes('reaching')
  await here.rollOut({ version: '1.0.0', differing: { migrations: [table] } })
  await here.city.owner.query('create schema beside; create table beside.secret (words text)')
})
afterAll(() => here.close())

const table = {
  name: 'greetings',
  sql: `create table reaching.greeting (tenant_id uuid not null, words text);
    grant select on reaching.greeting to dime_plugin_reaching`,
}

const reaching = [
  'drop table public.ticket',
  'reset role; drop table public.ticket',
  'commit; drop table public.ticket',
  `reset session authorization; alter table public.audit disable trigger all`,
  'set session authorization dime_app',
  'set role dime_platform',
  'alter role dime_app superuser',
  'create role another superuser',
  'grant dime_app to dime_plugin_reaching',
  'select * from public.ticket',
  'create table reaching.copy as select * from beside.secret',
  'insert into public.publisher (key) values (1)',
  `create function reaching.f() returns int security definer language sql as 'select 1'`,
  `create function reaching.f() returns int language plpgsql as 'begin return 1; end'`,
  `do $$ begin execute 'drop table public.ticket'; end $$`,
  `select set_config('app.tenant', '', false)`,
  `select platform.demand()`,
  `create table reaching.lines (line text); copy reaching.lines from program 'id'`,
  `copy reaching.greeting (words) from '/etc/passwd'`,
  'create extension dblink',
  'alter table reaching.greeting owner to dime_app',
  'create schema elsewhere',
  'create table public.mine (n int)',
]

/** Whatever a step could have changed: tables and their owners, roles, who belongs to whom. */
async function outline() {
  const { rows } = await here.city.owner.query(`
    select c.oid::regclass || ' of ' || relowner::regrole as what from pg_class c
      where c.relnamespace not in (select oid from pg_namespace where nspname ~ '^pg_')
    union all select 'function ' || oid::regprocedure from pg_proc where pronamespace not in (select oid from pg_namespace where nspname ~ '^pg_')
    union all select rolname || rolsuper || rolcanlogin from pg_roles where rolname ~ '^dime_(app|relay|platform|plugin_reaching)|^another'
    union all select roleid::regrole || ' to ' || member::regrole from pg_auth_members where roleid::regrole::text ~ 'reaching|^dime_app'
    order by 1`)
  return rows
}

describe('a step of a package', () => {
  it('reaches nothing but its own schema: what it tries is refused and nothing changed', async () => {
    const before = await outline()
    for (const [at, sql] of reaching.entries()) {
      const migrations = [table, { name: 'reach', sql }]
      const { state, refused } = await here.rollOut({
        version: `2.0.${at}`,
        differing: { migrations },
      })
      expect.soft([sql, state, refused?.code]).toEqual([sql, 'refused', 'plugin.migration-failed'])
      expect.soft([sql, await outline()]).toEqual([sql, before])
    }
    expect(here.serving()).toBe('1.0.0')
  })

  it('fills rows of every tenant where it lifts the wall of its own table', async () => {
    const owner = here.city.owner
    await owner.query(`alter table reaching.greeting enable row level security, force row level security;
      insert into reaching.greeting select id, 'ciao' from tenant`)
    const sql = `alter table reaching.greeting no force row level security;
      update reaching.greeting set words = 'salve'; alter table reaching.greeting force row level security`
    const migrations = [table, { name: 'greet', sql }]
    const { state } = await here.rollOut({ version: '1.1.0', differing: { migrations } })
    const { rows } = await owner.query('select distinct words from reaching.greeting')
    expect([state, rows]).toEqual(['live', [{ words: 'salve' }]])
  })
})

describe('a package that is called like a schema of the kernel', () => {
  it('is refused, and the schema stays whose it was', async () => {
    const city = await openCityOfNodes('platform')
    const { refused } = await city.rollOut({ version: '1.0.0', differing: { migrations: [table] } })
    const { rows } = await city.city.owner.query(
      `select from pg_namespace where nspname = 'platform' and pg_get_userbyid(nspowner) ~ 'plugin'`,
    )
    await city.close()
    expect([refused?.code, rows]).toEqual(['plugin.migration-failed', []])
  })
})
