import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendReport } from '../../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../../testing/scratch-kernel.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

const send = async (category: string) => (await sendReport(city, city.as('marta'), { category })).id

describe('one move of many tickets', () => {
  it('is made of each that allows it, and says of the others why not', async () => {
    const [lamp, hole, twice] = [await send('lamp'), await send('hole'), await send('lamp')]
    const carlo = city.as('carlo')
    await city.ask(carlo, 'tickets.move', { id: twice, version: 1, move: 'take' })
    const stranger = randomUUID()
    const ids = [twice, lamp, hole, stranger, lamp]
    const report = await city.ask(carlo, 'tickets.move-many', { ids, move: 'take' })
    const codes = report.rows.map(({ fault }) => fault?.code ?? 'moved')
    expect(report).toMatchObject({ moved: 1, refused: 3 })
    expect(codes).toEqual([
      'ticket.move-not-allowed',
      'moved',
      'access.not-allowed',
      'ticket.unknown',
    ])
    const read = await city.ask(carlo, 'tickets.read', { id: lamp })
    expect(read).toMatchObject({ state: 'working', assignee: 'Carlo Zen' })
    expect(read.timeline.map(({ kind }) => kind)).toEqual(['opened', 'moved'])
  })

  it('leaves no trace of one that was refused', async () => {
    const [first, second] = [await send('lamp'), await send('lamp')]
    const sara = city.as('sara')
    await city.ask(sara, 'tickets.move', { id: second, version: 1, move: 'take' })
    const asked = { ids: [first, second], move: 'resolve', message: 'Fatto' }
    const report = await city.ask(sara, 'tickets.move-many', asked)
    expect(report.rows.map(({ isMoved }) => isMoved)).toEqual([false, true])
    const { rows } = await city.owner.query(
      `select (select count(*)::int from entry where ticket_id = $1) as lines,
        (select count(*)::int from outbox where ticket_id = $1) as events`,
      [first],
    )
    expect(rows).toEqual([{ lines: 1, events: 1 }])
  })
})
