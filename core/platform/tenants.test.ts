import sql, { raw } from 'sql-template-tag'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '../kernel.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { founding } from './testing/founding.ts'
import { meetPaula } from './testing/platform.ts'

let city: ScratchKernel
let paula: () => Caller
beforeAll(async () => {
  city = await scratchKernel()
  paula = await meetPaula(city)
})
afterAll(() => city.close())

describe('the platform', () => {
  it('sees of every tenant what is counted', async () => {
    const tenants = await city.ask(paula(), 'platform.tenants', {})
    expect(tenants.map(({ slug }) => slug)).toEqual(['platform', 'town', 'works'])
    expect(tenants.find(({ slug }) => slug === 'town')).toMatchObject({
      kind: 'city',
      isLive: false,
      offices: 4,
      services: 2,
      openTickets: 0,
      suspended: null,
    })
  })

  it('sees no rows of another tenant, whatever it asks afterwards', async () => {
    const { database } = city.kernel
    const seen = await database.withRows(paula().tenant.id, async (store) => {
      await store.rows(sql`select * from platform.tenants()`)
      return store.rows<{ code: string }>(sql`select code from office`)
    })
    expect(seen).toEqual([{ code: 'operations' }])
  })
})

describe('the platform’s operations', () => {
  it.each(['olga', 'ada', 'marta', 'nobody'] as const)('are closed to %s', async (name) => {
    await expect(city.ask(city.as(name), 'platform.tenants', {})).rejects.toMatchObject({
      code: name === 'nobody' ? 'access.sign-in-needed' : 'access.not-allowed',
    })
  })

  it('are closed to whoever stands in another tenant, whatever role they hold there', async () => {
    const intruder = { ...paula(), tenant: city.as('ada').tenant }
    const refused = { code: 'platform.only-there', status: 404 }
    await expect(city.ask(intruder, 'platform.tenants', {})).rejects.toMatchObject(refused)
    await expect(city.ask(intruder, 'platform.found', founding('coup'))).rejects.toMatchObject(
      refused,
    )
  })

  it.each([
    'platform.tenants()',
    'platform.emergencies(9)',
    `platform.found('{}')`,
    `platform.suspend('works', 'perché sì', '{}')`,
    `platform.declared('works', '{}')`,
    `platform.break_glass('{"slug": "works"}')`,
    `platform.end_break_glass(gen_random_uuid(), '{}')`,
  ])('are closed by the database itself: %s', async (call) => {
    const { database } = city.kernel
    const calling = database.withRows(city.as('ada').tenant.id, (store) =>
      store.rows(sql`select * from ${raw(call)} as answer`),
    )
    await expect(calling).rejects.toThrow('Only the platform does this')
  })
})

describe('a short name', () => {
  it.each([
    ['cavallino', true, 'cavallino'],
    ['town', false, 'town-2'],
    ['Comune di Cavallino-Treporti', false, 'cavallino-treporti'],
    ['Città di Forlì', false, 'forli'],
    ['3', false, 'ente'],
  ])('%s is free: %s, and %s can be taken', async (slug, isFree, suggestion) => {
    const check = await city.ask(paula(), 'platform.check-name', { slug })
    expect(check).toMatchObject({ isFree, suggestion })
    expect(check.why === null).toBe(isFree)
  })
})
