import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expandSchema } from '../database/plugin-schema.ts'
import { entryOf } from '../plugin/fixtures/hosts.ts'
import { rememberingLender } from '../plugin/fixtures/lender.ts'
import { lendRows } from '../plugin/lend/lend-rows.ts'
import { patientPlugins } from '../plugin/fixtures/patient.ts'
import type { Plugins } from '../plugin/plugins.ts'
import { listening, type Listening } from '../testing/listening.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

const open: { city?: ScratchKernel; http?: Listening; plugins?: Plugins; isOn: boolean } = {
  isOn: true,
}
let token = ''

beforeAll(async () => {
  const city = await scratchKernel()
  const { database, lent: kernelLent } = city.kernel
  const rows = lendRows(database, kernelLent.tenants)
  const lent = { ...rememberingLender(), rows }
  const plugins = patientPlugins({ lent, limits: { firstDelayMs: 2000 } })
  const { id, migrations } = await plugins.load(entryOf('benches'))
  await expandSchema(city.owning, { id, migrations })
  const asking = { plugins, enabled: { isAnywhere: async () => open.isOn } }
  const http = await listening(city, { asking })
  Object.assign(open, { city, http, plugins })
  const { tenant, actor } = city.as('marta')
  const draft = { kind: 'token', subject: actor.id, seconds: 600, level: 2 } as const
  ;({ token } = await http.sessions.open(tenant, draft, new Date()))
})
afterAll(async () => {
  await open.http?.close()
  await open.plugins?.close()
  await open.city?.close()
})

async function call(path: string, sent: { body?: unknown; key?: string; as?: string } = {}) {
  const headers = {
    ...(sent.as !== undefined && { authorization: `Bearer ${sent.as}` }),
    ...(sent.key !== undefined && { 'idempotency-key': sent.key }),
  }
  const asked = { headers, ...('body' in sent && { body: sent.body }) }
  const response = await open.http?.call(path, asked)
  const body: Record<string, unknown> = JSON.parse((await response?.text()) ?? '{}')
  return { status: response?.status, retry: response?.headers.get('retry-after'), body }
}

const reservations = async () =>
  (await open.city?.owner.query('select * from benches.reservation'))?.rows

describe('a route of a live plugin', () => {
  it('is asked with what the kernel made of the address, and knows who asks', async () => {
    expect(await call('/api/town/benches.near?far=40&shaded=true')).toMatchObject({
      status: 200,
      body: { far: 40, shaded: true, asker: 'nobody', locale: 'it', tenant: 'town' },
    })
  })

  it('is never asked what does not fit its form', async () => {
    const before = open.plugins?.live().get('benches')?.health().calls
    expect(await call('/api/town/benches.near?far=many')).toMatchObject({
      status: 422,
      body: { code: 'service.answers-not-valid', errors: [{ field: 'far' }] },
    })
    expect(await call('/api/town/benches.near?far=4&more=1')).toMatchObject({ status: 422 })
    expect(open.plugins?.live().get('benches')?.health().calls).toBe(before)
  })

  it('asks for what it needs of the caller, and for its method', async () => {
    const body = { bench: 'A1', part: 'left' }
    expect(await call('/api/town/benches.reserve', { body })).toMatchObject({ status: 401 })
    expect(await call('/api/town/benches.reserve', { as: token })).toMatchObject({ status: 405 })
    expect(await call('/api/town/benches.near', { as: token, body })).toMatchObject({ status: 405 })
    expect(await call('/api/town/benches.sing')).toMatchObject({ status: 404 })
    expect(await call('/api/town/benches.near.by')).toMatchObject({ status: 404 })
  })
})

describe('a route that keeps rows', () => {
  it('keeps rows of its own within the tenant, once a key, and is noted', async () => {
    const asked = { as: token, body: { bench: 'B2', part: 'left' }, key: randomUUID() }
    const both = [
      await call('/api/town/benches.reserve', asked),
      await call('/api/town/benches.reserve', asked),
    ]
    expect(both).toMatchObject([{ status: 200, body: { before: 0 } }, { body: { before: 0 } }])
    const { tenant, actor } = open.city?.as('marta') ?? {}
    expect(await reservations()).toEqual([
      { tenant_id: tenant?.id, bench: 'B2', by_whom: actor?.id },
    ])
    const noted = await open.city?.owner.query(
      `select count(*)::int as n from audit where action = 'benches.reserve'`,
    )
    expect(noted?.rows).toEqual([{ n: 1 }])
  })

  it.each([
    'insert into public.ticket (id) values (gen_random_uuid())',
    'delete from benches.reservation',
    'update benches.reservation set bench = $1; select 1',
    `with x as (select set_config('app.tenant', 'x', true)) delete from benches.reservation`,
    'select 1',
  ])('writes nothing that is not its own: %s', async (sql) => {
    const kept = await reservations()
    const stolen = await call('/api/town/benches.steal', { as: token, body: { sql } })
    expect(stolen.body['code']).toMatch(/^plugin\.(?:failed|may-only-write-rows)$/)
    expect(await reservations()).toEqual(kept)
  })
})

describe('a route of a plugin that is not there', () => {
  it('is not offered where the plugin is off', async () => {
    open.isOn = false
    expect(await call('/api/town/benches.near?far=4')).toMatchObject({
      status: 404,
      body: { code: 'plugin.is-off' },
    })
    open.isOn = true
  })

  it('is listed with its shape as long as the plugin is live', async () => {
    const { body } = await call('/openapi.json')
    expect(body['paths']).toMatchObject({
      '/api/{tenant}/benches.near': { get: { summary: 'The benches near a spot' } },
      '/api/{tenant}/benches.reserve': { post: { operationId: 'benches.reserve' } },
    })
  })

  it('says when to come again while the plugin is started anew', async () => {
    expect(await call('/api/town/benches.exit', { as: token, body: {} })).toMatchObject({
      status: 502,
      body: { code: 'plugin.failed' },
    })
    expect(await call('/api/town/benches.near?far=4')).toMatchObject({
      status: 503,
      retry: '2',
      body: { code: 'plugin.is-away' },
    })
  })
})
