import { readdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { cellProcessesOf } from '../../core/plugin/fixtures/cell-processes.ts'
import { openChangingCity, type ChangingCity } from './plugins/changing-city.ts'
import { openForge, type Forge } from './plugins/forge.ts'
import { until } from './kill.ts'
import { healthOf, startSecondKernel, type SecondKernel } from './plugins/second-kernel.ts'

const open: { city?: ChangingCity; forge?: Forge; second?: SecondKernel } = {}
beforeAll(async () => {
  open.forge = await openForge()
  open.city = await openChangingCity()
}, 300_000)
afterAll(async () => {
  await open.second?.kill()
  await open.city?.close()
}, 60_000)

function opened() {
  const { city, forge } = open
  if (!city || !forge) throw new Error('The city is up before all tests')
  return { city, forge }
}

const plugin = 'hostile'

async function upload(version: string): Promise<void> {
  const { city, forge } = opened()
  await city.desk.upload(forge.make({ version }, city.publisher.privateKey))
}

/** The versions that every kernel that is up tells of the nodes, and its own. */
async function versionsTold(): Promise<(string | undefined)[]> {
  const urls = [opened().city.city.kernel, open.second?.url ?? '']
  const told = await Promise.all(urls.map(healthOf))
  return told.flatMap((health) => health?.nodes.map(({ plugins }) => plugins[plugin]) ?? [])
}

const everywhere = (version: string) => [version, version, version, version, version, version]

/** Everything the record is made of, and what the kernel offers, runs and listens to. */
async function outline() {
  const { city, owner } = opened().city
  const pid = city.pidOf('kernel')
  const { rows } = await owner.client().query<{ what: string }>(`
    select 'relation ' || c.oid::regclass as what from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname !~ '^pg_|^information_schema$'
    union all select 'schema ' || nspname from pg_namespace where nspname !~ '^pg_(toast_)?temp'
    union all select 'function ' || oid::regprocedure from pg_proc where pronamespace in (select oid from pg_namespace where nspname !~ '^pg_|^information_schema$')
    union all select 'role ' || rolname from pg_roles
    union all select 'member ' || roleid::regrole || ' ' || member::regrole from pg_auth_members
    union all select distinct 'connection ' || usename from pg_stat_activity where usename is not null
    order by 1`)
  return {
    record: rows.map(({ what }) => what),
    routes: await routesOf(city.kernel),
    processes: cellProcessesOf(pid),
    threads: readdirSync(`/proc/${pid}/task`).length,
  }
}

async function routesOf(kernel: string): Promise<string[]> {
  const answer = await fetch(`${kernel}/openapi.json`)
  const { paths } = Paths.parse(await answer.json())
  return Object.keys(paths)
}

const Paths = z.object({ paths: z.record(z.string(), z.unknown()) })

describe('a plugin that is installed, removed with its rows, and installed again', () => {
  it('leaves tables, roles, routes, processes, threads and connections as they were', async () => {
    const { desk } = opened().city
    await upload('1.0.0')
    const before = await outline()
    for (let time = 0; time < 2; time += 1) {
      expect(await desk.change({ plugin, to: '1.0.0' })).toMatchObject({ state: 'live' })
      expect((await outline()).processes).toBe(before.processes + 1)
      const asked = { id: plugin, reason: 'Una prova', leavesTickets: true, dropsRows: true }
      expect(await desk.remove(asked)).toMatchObject({ state: 'gone' })
      const rest = { ...before, threads: expect.any(Number) }
      await expect.poll(outline).toEqual(rest)
      // Node ends idle threads of its own when it likes.
      expect((await outline()).threads).toBeLessThanOrEqual(before.threads)
    }
  }, 300_000)
})

describe('two kernels on one record', () => {
  it('come to the same version though one is killed in the middle of an installation', async () => {
    const { city } = opened()
    open.second = await startSecondKernel(city.city)
    const installing = city.desk.change({ plugin, to: '1.0.0' })
    await sleep(700)
    await open.second.kill()
    const { state } = await installing
    open.second = await startSecondKernel(city.city)
    const wanted = everywhere('1.0.0')
    expect(state).toBe('live')
    await expect.poll(versionsTold, { timeout: 60_000 }).toEqual(wanted)
  }, 300_000)

  it('come to the newer one though the one that stayed is killed in the middle of an upgrade', async () => {
    const { city } = opened()
    await upload('1.1.0')
    const upgrading = city.desk.change({ plugin, to: '1.1.0' }).catch(() => undefined)
    await sleep(1_200)
    process.kill(city.city.pidOf('kernel'), 'SIGKILL')
    await upgrading
    await until(
      async () => (await healthOf(city.city.kernel))?.status === 'ok',
      'it is back',
      120_000,
    )
    await expect.poll(versionsTold, { timeout: 60_000 }).toEqual(everywhere('1.1.0'))
  }, 300_000)
})
