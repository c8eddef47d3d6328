import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { idOf } from './declared-tables.ts'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

let city: ScratchKernel
beforeAll(async () => {
  city = await scratchKernel()
})
afterAll(() => city.close())

const office = (code: string) => idOf('town', 'office', code)
const draft = { kind: 'office', email: null } as const

async function made(code: string, parent = 'hall') {
  const asked = { ...draft, code, names: { it: `Ufficio ${code}` }, parent: office(parent) }
  return city.ask(city.as('ada'), 'offices.create', asked)
}

describe('the tree of offices', () => {
  it('has parents before their children, with people and open tickets', async () => {
    await sendReport(city, city.as('marta'), { category: 'lamp' })
    const tree = await city.ask(city.as('carlo'), 'offices.tree', {})
    expect(tree.map(({ code, depth }) => [code, depth])).toEqual([
      ['hall', 0],
      ['desk', 1],
      ['lamps', 1],
      ['roads', 1],
    ])
    expect(tree[2]).toMatchObject({ peopleCount: 2, openCount: 1, isLive: false, version: 1 })
  })

  it('shows an office with whoever serves there, to colleagues alone', async () => {
    const seen = await city.ask(city.as('carlo'), 'offices.read', { id: office('hall') })
    expect(seen.people.map(({ name }) => name)).toEqual(['Ada Rizzi', 'Sara Moro'])
    expect(seen.services.map(({ id }) => id)).toEqual(['streets.permit', 'streets.report'])
    expect(seen.may).toEqual({ edit: false, create: false, calendar: false })
    const asked = city.ask(city.as('marta'), 'offices.read', { id: office('hall') })
    await expect(asked).rejects.toMatchObject({ status: 403 })
  })
})

describe('an office that is made', () => {
  it('is there, live, and can be told apart by its code', async () => {
    expect(await made('parks')).toMatchObject({ depth: 1, isLive: true, version: 1 })
    await expect(made('parks')).rejects.toMatchObject({ code: 'offices.code-is-taken' })
  })

  it('takes no name that hides characters, and no field that is not asked for', async () => {
    const asked = { ...draft, code: 'dark', parent: null }
    for (const name of ['Uffi\u202Ecio', 'a\u0000b', ' '])
      await expect(
        city.ask(city.as('ada'), 'offices.create', { ...asked, names: { it: name } }),
      ).rejects.toThrow()
    const more = { ...asked, names: { it: 'Oscuro' }, isClosed: true }
    await expect(city.ask(city.as('ada'), 'offices.create', more)).rejects.toThrow()
  })

  it('is not below an office of another tenant, and not made by whoever may not', async () => {
    const asked = { ...draft, code: 'spy', names: { it: 'Spia' } }
    const there = { ...asked, parent: idOf('works', 'office', 'crews') }
    await expect(city.ask(city.as('ada'), 'offices.create', there)).rejects.toMatchObject({
      code: 'offices.unknown',
      status: 404,
    })
    const here = { ...asked, parent: office('hall') }
    await expect(city.ask(city.as('sara'), 'offices.create', here)).rejects.toMatchObject({
      status: 403,
    })
  })
})

describe('an office that is changed', () => {
  it('says who came first', async () => {
    const { id, version } = await made('canals')
    const edit = { ...draft, id, names: { it: 'Canali', en: 'Canals' }, version }
    const now = await city.ask(city.as('ada'), 'offices.edit', edit)
    expect(now).toMatchObject({ name: 'Canali', version: 2 })
    await expect(city.ask(city.as('ada'), 'offices.edit', edit)).rejects.toMatchObject({
      code: 'offices.has-changed',
      facts: { by: 'Ada Rizzi', version: 2 },
    })
  })

  it('is of nobody in another tenant', async () => {
    const id = idOf('works', 'office', 'crews')
    const edit = { ...draft, id, names: { it: 'Preso' }, version: 1 }
    await expect(city.ask(city.as('ada'), 'offices.edit', edit)).rejects.toMatchObject({
      status: 404,
    })
  })
})

describe('an office that moves', () => {
  it('takes all below it along, and never ends below itself', async () => {
    const top = await made('quays')
    const below = await city.ask(city.as('ada'), 'offices.create', {
      ...draft,
      code: 'piers',
      names: { it: 'Pontili' },
      parent: top.id,
    })
    const circle = { id: top.id, parent: below.id, version: 1 }
    await expect(city.ask(city.as('ada'), 'offices.move', circle)).rejects.toMatchObject({
      code: 'offices.would-circle',
    })
    const moved = { id: top.id, parent: office('roads'), version: 1 }
    expect(await city.ask(city.as('ada'), 'offices.move', moved)).toMatchObject({ depth: 2 })
  })

  it('makes no circle either when two move at the same time', async () => {
    const [left, right] = [await made('left'), await made('right')]
    const moves = [
      { id: left.id, parent: right.id, version: 1 },
      { id: right.id, parent: left.id, version: 1 },
    ].map((move) => city.ask(city.as('ada'), 'offices.move', move))
    const ended = await Promise.allSettled(moves)
    expect(ended.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const tree = await city.ask(city.as('ada'), 'offices.tree', {})
    expect(tree.filter(({ code }) => ['left', 'right'].includes(code))).toHaveLength(2)
  })

  it('tells beforehand whom it touches', async () => {
    const asked = { id: office('lamps'), parent: office('roads') }
    const preview = await city.ask(city.as('ada'), 'offices.move-preview', asked)
    expect(preview).toMatchObject({ offices: 1, openTickets: 1, people: 2, losing: [] })
    expect(preview.gaining.map(({ name }) => name)).toEqual(['Enzo Tosi'])
  })
})
