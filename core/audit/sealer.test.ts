import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { urlFor } from '../database/roles.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { auditing } from './audit.ts'
import { createSealer, sealedAtOnce, type Sealer } from './sealer.ts'

let city: ScratchKernel
let sealers: Sealer[]
beforeAll(async () => {
  city = await scratchKernel()
  const url = relayUrl()
  sealers = [createSealer(url), createSealer(url)]
})
afterAll(async () => {
  await Promise.all(sealers.map((sealer) => sealer.close()))
  await city.close()
})

const relayUrl = () => urlFor('dime_relay', city.url, city.kernel.lent.secrets)
const sealer = (place = 0): Sealer => sealers[place] ?? createSealer('')

const note = (action: string, who: 'dime' | 'worksItself' = 'dime') =>
  city.kernel.withRows(city.as(who), ({ store, ...scope }) =>
    store.rows(auditing({ ...scope, store }, { action })),
  )

const flood = (count: number) =>
  city.owner.query(
    `insert into audit (tenant_id, at, actor_kind, actor_id, actor_name, action)
     select t.id, now(), 'system', '', 'DiMe', 'flood' from tenant t, generate_series(1, $1) where t.slug = 'town'`,
    [count],
  )

/** Seals until nothing waits; other tests' open transactions may hold lines back for a moment. */
async function sealAll(): Promise<void> {
  await expect
    .poll(async () => {
      await sealer().seal()
      const { rows } = await city.owner.query(
        'select count(*)::int as count from audit a where not exists (select from audit_link l where l.seq = a.seq)',
      )
      return rows[0].count
    })
    .toBe(0)
}

const chain = async (slug: string) =>
  (
    await city.owner.query<{ position: number; action: string }>(
      `select l.position::int, a.action from audit_link l join tenant t on t.id = l.tenant_id
       join audit a on a.tenant_id = l.tenant_id and a.seq = l.seq where t.slug = $1 order by l.position`,
      [slug],
    )
  ).rows

describe('the sealer', () => {
  it('gives each line its place in its own tenant’s chain, in the order of writing', async () => {
    await note('first')
    await note('elsewhere', 'worksItself')
    await note('second')
    await sealAll()
    const places = await chain('town')
    expect(places.map(({ position }) => position)).toEqual(places.map((_, at) => at + 1))
    expect(places.slice(-2).map(({ action }) => action)).toEqual(['first', 'second'])
    expect((await chain('works')).at(-1)?.action).toBe('elsewhere')
  })

  it('leaves out nothing of a slow transaction that wrote before a quick one', async () => {
    const wrote = Promise.withResolvers<void>()
    const ending = Promise.withResolvers<void>()
    const slow = city.kernel.withRows(city.as('dime'), async (scope) => {
      await scope.store.rows(auditing(scope, { action: 'slow' }))
      wrote.resolve()
      await ending.promise
    })
    await wrote.promise
    await note('quick')
    await sealer().seal()
    const early = await chain('town')
    ending.resolve()
    await slow
    expect(early.at(-1)?.action).toBe('second')
    await sealAll()
    expect((await chain('town')).slice(-2).map(({ action }) => action)).toEqual(['slow', 'quick'])
  })

  it('goes on where the links end when whoever was at it is gone', async () => {
    await flood(3)
    const killed = createSealer(relayUrl())
    await killed.close()
    await sealAll()
    const places = await chain('town')
    expect(new Set(places.map(({ position }) => position)).size).toBe(places.length)
  })
})

describe('two sealers at once', () => {
  it('never fork a chain', async () => {
    await flood(3 * sealedAtOnce)
    const race = async (place: number): Promise<number> => {
      const sealed = await sealer(place).seal()
      return sealed > 0 ? sealed + (await race(place)) : 0
    }
    const [first, second] = await Promise.all([race(0), race(1)])
    await sealAll()
    const places = await chain('town')
    expect(first + second).toBeGreaterThanOrEqual(sealedAtOnce)
    expect(places.map(({ position }) => position)).toEqual(places.map((_, at) => at + 1))
  })
})

describe('the sealer’s role', () => {
  it.each([
    [
      'write lines',
      `insert into audit (tenant_id, at, actor_kind, actor_id, actor_name, action)
      select id, now(), 'staff', '', '', '' from tenant`,
    ],
    ['change links', `update audit_link set hash = hash`],
    ['delete links', `delete from audit_link`],
    ['read people', `select * from person`],
  ])('cannot %s', async (_, statement) => {
    const { Client } = await import('pg')
    const client = new Client({ connectionString: relayUrl() })
    await client.connect()
    await expect(client.query(statement)).rejects.toThrow('permission denied')
    await client.end()
  })
})
