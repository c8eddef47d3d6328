import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { idOf } from '../../tenancy/declared-tables.ts'
import { scratchKernel, type ScratchKernel } from '../../testing/scratch-kernel.ts'
import { createEnabled } from './enabled.ts'

let city: ScratchKernel

beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

const lamps = idOf('town', 'office', 'lamps')
const settings = { where: 'https://register.example', key: 'a-very-secret-key', fee: 12.5 }
const accepts = ['person', 'outside']
const whole = { plugin: 'streets', office: null, from: null, until: null, accepts, settings }

const read = (office?: string) =>
  city.ask(city.as('ada'), 'enabling.read', { plugin: 'streets', ...(office && { office }) })

async function save(change: object = {}, who: 'ada' | 'sara' = 'ada') {
  const { office }: { office?: string } = change
  const { seen } = await read(office)
  return city.ask(city.as(who), 'enabling.save', { ...whole, seen, ...change })
}

async function off(office: string | null, at: string | null = null) {
  const { seen } = await read(office ?? undefined)
  const reason = 'Non serve più'
  return city.ask(city.as('ada'), 'enabling.switch-off', {
    plugin: 'streets',
    office,
    at,
    reason,
    seen,
  })
}

const offered = async (at?: string) =>
  (await city.ask(city.as('ada', at), 'services.list', {})).map(({ id }) => id)

const enabled = () => {
  const { database, lent } = city.kernel
  return createEnabled(database, lent.tenants, lent.secrets)
}

describe('an office with a word of its own', () => {
  it('is switched on alone while the organisation is off', async () => {
    await off(null)
    expect(await offered()).toEqual([])
    await save({ office: idOf('town', 'office', 'hall') })
    expect(await offered()).toEqual(['streets.permit', 'streets.report'])
    const view = await read(lamps)
    expect(view).toMatchObject({ isOwn: false, follows: { office: { code: 'hall' }, state: 'on' } })
  })

  it('has its own settings, and gives them up with its word', async () => {
    await save({ office: lamps, settings: { ...settings, fee: 1 } })
    const here = { tenant: 'town', office: lamps }
    expect((await enabled().settings('streets', here))['fee']).toBe(1)
    const { seen } = await read(lamps)
    await city.ask(city.as('ada'), 'enabling.take-back', { plugin: 'streets', office: lamps, seen })
    expect((await enabled().settings('streets', here))['fee']).toBe(12.5)
    const { rows } = await city.owner.query('select from plugin_secret where office_id = $1', [
      lamps,
    ])
    expect(rows).toEqual([])
  })
})

describe('a day on which it counts', () => {
  it('lets services begin then, and end then', async () => {
    const hall = idOf('town', 'office', 'hall')
    await save({
      office: hall,
      from: '2026-04-01T00:00:00.000Z',
      until: '2026-05-01T00:00:00.000Z',
    })
    expect(await offered('2026-03-31T23:00:00.000Z')).toEqual([])
    expect(await offered('2026-04-01T01:00:00.000Z')).toEqual(['streets.permit', 'streets.report'])
    expect(await offered('2026-05-01T00:00:00.000Z')).toEqual([])
    expect((await read(hall)).state).toBe('coming')
  })

  it('can be given to the end: until then everything goes on', async () => {
    const hall = idOf('town', 'office', 'hall')
    await save({ office: hall })
    const view = await off(hall, '2026-06-01T00:00:00.000Z')
    expect(view).toMatchObject({ state: 'on', until: '2026-06-01T00:00:00.000Z' })
    expect(await offered('2026-06-01T00:00:01.000Z')).toEqual([])
  })
})

describe('a plugin that is switched off', () => {
  it('takes no new request, and those under way are worked to their end', async () => {
    const hall = idOf('town', 'office', 'hall')
    await save({ office: hall })
    const answers = {
      category: 'lamp',
      place: { address: 'Via Roma 1', area: 'north' },
      description: 'Buio',
      urgent: false,
    }
    const sent = { service: 'streets.report', answers }
    const { id } = await city.ask(city.as('olga'), 'tickets.submit', sent)
    await off(hall)
    await expect(city.ask(city.as('olga'), 'tickets.submit', sent)).rejects.toMatchObject({
      code: 'service.not-offered',
    })
    const { version } = await city.ask(city.as('carlo'), 'tickets.read', { id })
    const moved = await city.ask(city.as('carlo'), 'tickets.move', { id, move: 'take', version })
    expect(moved.state).toBe('working')
    expect((await read(hall)).openTickets).toBe(1)
  })
})
