import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

let city: ScratchKernel
let lamps = ''
let hall = ''
beforeAll(async () => {
  city = await scratchKernel()
  const { rows } = await city.owner.query<{ code: string; id: string }>(
    'select code, id from office',
  )
  const named = new Map(rows.map(({ code, id }) => [code, id]))
  lamps = named.get('lamps') ?? ''
  hall = named.get('hall') ?? ''
})
afterAll(() => city.close())

const draft = (name: string, office: string | null = null) => ({
  name,
  office,
  question: { view: 'late', service: 'streets.report' } as const,
})

describe('a filter', () => {
  it('is kept for whoever made it, and for nobody else', async () => {
    const kept = await city.ask(city.as('carlo'), 'filters.save', draft('In ritardo'))
    expect(kept).toMatchObject([{ name: 'In ritardo', isMine: true, sharedWith: null }])
    expect(kept[0]?.question).toEqual({ view: 'late', service: 'streets.report' })
    expect(await city.ask(city.as('dora'), 'filters.list', {})).toEqual([])
  })

  it('that is shared is seen by those who list the tickets of the office', async () => {
    await city.ask(city.as('carlo'), 'filters.save', draft('Per tutti', lamps))
    const shared = { name: 'Per tutti', isMine: false, by: 'Carlo Zen' }
    expect(await city.ask(city.as('dora'), 'filters.list', {})).toMatchObject([shared])
    expect(await city.ask(city.as('sara'), 'filters.list', {})).toMatchObject([shared])
    expect(await city.ask(city.as('enzo'), 'filters.list', {})).toEqual([])
  })

  it('is shared with no office whose tickets one does not list', async () => {
    await expect(
      city.ask(city.as('carlo'), 'filters.save', draft('Altrove', hall)),
    ).rejects.toMatchObject({ code: 'access.not-allowed' })
  })

  it('has a name of its own', async () => {
    await expect(
      city.ask(city.as('carlo'), 'filters.save', draft('Per tutti')),
    ).rejects.toMatchObject({ code: 'filters.name-is-taken' })
  })
})

describe('a filter of somebody', () => {
  it('is changed by its keeper alone', async () => {
    const [first] = await city.ask(city.as('carlo'), 'filters.list', {})
    const changed = { ...draft('Nuovo nome'), id: first?.id }
    const list = await city.ask(city.as('carlo'), 'filters.save', changed)
    expect(list.map(({ name }) => name)).toContain('Nuovo nome')
    await expect(city.ask(city.as('dora'), 'filters.save', changed)).rejects.toMatchObject({
      code: 'filters.unknown',
    })
  })

  it('is removed by its keeper, or by who gives out the tickets of its office', async () => {
    const found = await city.ask(city.as('dora'), 'filters.list', {})
    const id = found[0]?.id ?? ''
    await expect(city.ask(city.as('dora'), 'filters.remove', { id })).rejects.toMatchObject({
      code: 'filters.unknown',
    })
    await city.ask(city.as('sara'), 'filters.remove', { id })
    expect(await city.ask(city.as('dora'), 'filters.list', {})).toEqual([])
  })
})

describe('a narrowed queue', () => {
  it.each([
    [{ service: 'streets.report' }, 1],
    [{ service: 'streets.permit' }, 0],
    [{ state: 'received' }, 1],
    [{ state: 'working' }, 0],
    [{ assignee: 'nobody' }, 1],
    [{ channel: 'phone' }, 0],
  ] as const)('by %o shows %i tickets', async (question, count) => {
    const { rows } = await city.ask(city.as('sara'), 'tickets.queue', {})
    if (rows.length === 0) await sendReport(city, city.as('marta'), { category: 'lamp' })
    const found = await city.ask(city.as('sara'), 'tickets.queue', question)
    expect(found.rows).toHaveLength(count)
  })

  it('by office shows what lies there', async () => {
    const at = async (office: string) =>
      (await city.ask(city.as('sara'), 'tickets.queue', { office })).rows.length
    expect([await at(lamps), await at(hall)]).toEqual([1, 0])
  })
})
