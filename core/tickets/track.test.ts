import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

describe('a report that was sent without signing in', () => {
  it('is opened by its code, however it is typed', async () => {
    const { id, code } = await sendReport(city, city.as('nobody'))
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')}`
    expect(await city.ask(city.as('nobody'), 'tickets.track', { code: typed })).toMatchObject({
      id,
    })
  })

  it('is answered and opened again by its code', async () => {
    const { id, code } = await sendReport(city, city.as('nobody'))
    const resolve = { id, move: 'resolve', version: 2, message: 'Fatto' }
    await city.ask(city.as('sara'), 'tickets.move', { id, move: 'take', version: 1 })
    await city.ask(city.as('sara'), 'tickets.move', resolve)
    const asked = { code, move: 'reopen', version: 3, message: 'Non è vero' }
    const again = await city.ask(city.as('nobody'), 'tickets.move-tracked', asked)
    expect(again).toMatchObject({ state: 'working', isEnded: false })
  })

  it('is not moved by its code as the office moves it', async () => {
    const { code } = await sendReport(city, city.as('nobody'))
    const asked = { code, move: 'take', version: 1 }
    const taken = city.ask(city.as('nobody'), 'tickets.move-tracked', asked)
    await expect(taken).rejects.toMatchObject({ code: 'access.not-allowed' })
  })
})

describe('a code', () => {
  it('opens nothing that belongs to somebody who signed in', async () => {
    const { code } = await sendReport(city, city.as('marta'))
    const tracked = city.ask(city.as('nobody'), 'tickets.track', { code })
    await expect(tracked).rejects.toMatchObject({ code: 'ticket.unknown' })
  })

  it('opens nothing in another tenant', async () => {
    const { code } = await sendReport(city, city.as('nobody'))
    const there = { ...city.as('nobody'), tenant: city.as('wanda').tenant }
    const tracked = city.ask(there, 'tickets.track', { code })
    await expect(tracked).rejects.toMatchObject({ code: 'ticket.unknown' })
  })
})

describe('somebody else’s ticket', () => {
  it.each([
    ['bruno', 'access.not-allowed'],
    ['nobody', 'access.sign-in-needed'],
    ['wanda', 'ticket.unknown'],
  ] as const)('is not read by %s: %s', async (who, code) => {
    const { id } = await sendReport(city, city.as('marta'))
    await expect(city.ask(city.as(who), 'tickets.read', { id })).rejects.toMatchObject({ code })
  })
})
