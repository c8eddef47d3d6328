import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendReport } from '../../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../../testing/scratch-kernel.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

type Who = 'carlo' | 'dora' | 'sara' | 'enzo' | 'marta'

const send = async () => (await sendReport(city, city.as('marta'), { category: 'lamp' })).id
const take = (who: Who, id: string, more: { version?: number; over?: true } = {}) =>
  city.ask(city.as(who), 'tickets.take', { id, version: 1, ...more })

describe('a ticket that is taken', () => {
  it('is the taker’s whatever its state, and its state stays', async () => {
    const taken = await take('carlo', await send())
    expect(taken).toMatchObject({ state: 'received', assignee: 'Carlo Zen', version: 2 })
    expect(taken.holding).toMatchObject({ by: { name: 'Carlo Zen' }, may: ['release'] })
    expect(taken.timeline.at(-1)).toMatchObject({ label: 'Presa in carico', isInternal: true })
  })

  it('is not a colleague’s until they take it over, and they hear who has it', async () => {
    const id = await send()
    await take('carlo', id)
    await expect(take('dora', id, { version: 2 })).rejects.toMatchObject({
      code: 'ticket.is-taken',
      facts: { by: 'Carlo Zen' },
    })
    const over = await take('dora', id, { version: 2, over: true })
    expect(over).toMatchObject({ assignee: 'Dora Vio' })
    expect(over.timeline.at(-1)?.label).toBe('Presa in carico al posto di Carlo Zen')
  })

  it('goes to one of two who take it at once', async () => {
    const id = await send()
    const both = await Promise.allSettled([take('carlo', id), take('dora', id)])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it.each(['marta', 'enzo'] as const)('is not %s’s to take', async (who) => {
    await expect(take(who, await send())).rejects.toMatchObject({ status: 403 })
  })
})

describe('a ticket that is given away', () => {
  it('goes back to the office by whoever has it, or by whoever assigns', async () => {
    const id = await send()
    const release = (who: Who, version: number) =>
      city.ask(city.as(who), 'tickets.release', { id, version })
    await expect(release('carlo', 1)).rejects.toMatchObject({ code: 'ticket.nobody-has-it' })
    await take('carlo', id)
    await expect(release('dora', 2)).rejects.toMatchObject({ code: 'access.not-allowed' })
    expect(await release('carlo', 2)).toMatchObject({ assignee: null })
    await take('carlo', id, { version: 3 })
    expect(await release('sara', 4)).toMatchObject({ assignee: null })
  })

  it('goes to a colleague of its office by whoever assigns', async () => {
    const id = await send()
    const colleagues = await city.ask(city.as('sara'), 'tickets.colleagues', { id })
    expect(colleagues.map(({ name }) => name)).toEqual(['Carlo Zen', 'Dora Vio'])
    const staff = colleagues[1]?.id ?? ''
    const hand = (who: Who, to: string) =>
      city.ask(city.as(who), 'tickets.hand-to', { id, version: 1, staff: to })
    await expect(hand('carlo', staff)).rejects.toMatchObject({ code: 'access.not-allowed' })
    const stranger = city.as('enzo').actor.id
    await expect(hand('sara', stranger)).rejects.toMatchObject({ code: 'ticket.cannot-hand' })
    expect(await hand('sara', staff)).toMatchObject({ assignee: 'Dora Vio' })
  })
})

describe('who follows tickets', () => {
  const holders = (who: Who) => city.ask(city.as(who), 'tickets.holders', {})
  const carlo = async (who: Who) => (await holders(who)).find(({ name }) => name === 'Carlo Zen')

  it('is told with how many by whoever may list those tickets, and changes with them', async () => {
    const before = (await carlo('dora'))?.open ?? 0
    const id = await send()
    await take('carlo', id)
    expect((await carlo('dora'))?.open).toBe(before + 1)
    await city.ask(city.as('carlo'), 'tickets.release', { id, version: 2 })
    expect((await carlo('dora'))?.open ?? 0).toBe(before)
  })

  it('is told to nobody else', async () => {
    await take('carlo', await send())
    expect(await carlo('enzo').catch(() => undefined)).toBe(undefined)
    await expect(holders('marta')).rejects.toMatchObject({ status: 403 })
  })
})
