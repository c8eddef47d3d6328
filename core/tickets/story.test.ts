import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { lock } from './lock.ts'
import { tell } from './story.ts'
import { transition } from './transition.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

const lamp = { category: 'lamp' }

/** What was written about a ticket, in each of the three places, with the transaction that wrote it. */
async function writtenOf(ticket: string) {
  const { rows } = await city.owner.query<{ place: string; what: string; transaction: string }>(
    `select 'story' as place, kind as what, xmin::text as transaction from entry where ticket_id = $1
     union all select 'audit', action, xmin::text from audit where ticket_id = $1 and action <> 'ticket.read'
     union all select 'outbox', type, xmin::text from outbox where ticket_id = $1`,
    [ticket],
  )
  return rows
}

describe('what happens to a ticket', () => {
  it('is told in story, audit and outbox by the transaction that changes the ticket', async () => {
    const { id } = await sendReport(city, city.as('marta'), lamp)
    await city.ask(city.as('carlo'), 'tickets.move', { id, move: 'take', version: 1 })
    const [opening, taking] = Map.groupBy(await writtenOf(id), (row) => row.transaction).values()
    const told = (rows: typeof opening) => rows?.map(({ place, what }) => `${place}: ${what}`)
    expect(told(opening)).toEqual([
      'story: opened',
      'audit: ticket.opened',
      'outbox: ticket.opened',
    ])
    expect(told(taking)).toEqual(['story: moved', 'audit: ticket.moved', 'outbox: ticket.moved'])
    const { rows } = await city.owner.query(`select xmin::text as x from ticket where id = $1`, [
      id,
    ])
    expect(rows).toEqual([{ x: taking?.[0]?.transaction }])
  })
})

describe('what does not happen after all', () => {
  it('is told nowhere when the transaction fails after the move', async () => {
    const { id } = await sendReport(city, city.as('marta'), lamp)
    const before = await writtenOf(id)
    const failing = city.kernel.withEntities(city.as('carlo'), async (scope) => {
      await transition(scope, { id, move: 'take' })
      throw new Error('the power went')
    })
    await expect(failing).rejects.toThrow('the power went')
    expect(await writtenOf(id)).toEqual(before)
    const ticket = await city.ask(city.as('carlo'), 'tickets.read', { id })
    expect(ticket).toMatchObject({ state: 'received', version: 1 })
  })

  it('is not kept when its line cannot be written', async () => {
    const { id } = await sendReport(city, city.as('marta'), lamp)
    const failing = city.kernel.withEntities(city.as('carlo'), async (scope) => {
      const ticket = await lock(scope, id)
      ticket.subject = 'changed'
      await scope.entities.flush()
      tell({ ...scope, now: new Date(8.64e15) }, ticket, {
        kind: 'note',
        event: 'ticket.noted',
        data: {},
      })
    })
    await expect(failing).rejects.toThrow()
    const ticket = await city.ask(city.as('carlo'), 'tickets.read', { id })
    expect(ticket.subject).toBe('Lampione')
  })
})

describe('a ticket’s story', () => {
  it('shows notes to staff and not to the citizen', async () => {
    const { id } = await sendReport(city, city.as('marta'), lamp)
    const noted = await city.ask(city.as('carlo'), 'tickets.add-note', {
      id,
      text: 'Serve la scala',
    })
    expect(noted.timeline.at(-1)).toMatchObject({ text: 'Serve la scala', isInternal: true })
    const theirs = await city.ask(city.as('marta'), 'tickets.read', { id })
    expect(theirs.timeline.map(({ kind }) => kind)).toEqual(['opened'])
  })

  it('names the office to the citizen, and the person to staff', async () => {
    const { id } = await sendReport(city, city.as('marta'), lamp)
    const mine = await city.ask(city.as('carlo'), 'tickets.move', { id, move: 'take', version: 1 })
    const theirs = await city.ask(city.as('marta'), 'tickets.read', { id })
    expect(mine.timeline.at(-1)?.by.name).toBe('Carlo Zen')
    expect(theirs.timeline.at(-1)?.by.name).toBe('Ufficio lamps')
    expect(theirs.assignee).toBeNull()
  })
})

describe('who read a ticket', () => {
  it('is told the citizen, and noted', async () => {
    const { id, code } = await sendReport(city, city.as('marta'), lamp)
    await city.ask(city.as('marta'), 'tickets.read', { id })
    await city.ask(city.as('sara'), 'tickets.read', { id })
    const { seenBy } = await city.ask(city.as('marta'), 'tickets.read', { id })
    expect(seenBy).toEqual([
      { name: 'Sara Moro', office: 'Ufficio hall', at: '2026-03-02T09:00:00.000Z', why: code },
    ])
    const noted = await city.owner.query(
      `select actor_name, role from audit where ticket_id = $1 and action = 'ticket.read'`,
      [id],
    )
    expect(noted.rows).toEqual([{ actor_name: 'Sara Moro', role: 'supervisor' }])
  })

  it('is named once, with the last time', async () => {
    const { id } = await sendReport(city, city.as('marta'), lamp)
    const read = (name: 'sara' | 'carlo', at: string) =>
      city.ask(city.as(name, at), 'tickets.read', { id })
    await read('carlo', '2026-03-02T10:00:00Z')
    await read('sara', '2026-03-02T10:10:00Z')
    await read('carlo', '2026-03-02T10:20:00Z')
    const { seenBy } = await city.ask(city.as('marta'), 'tickets.read', { id })
    expect(seenBy.map(({ name, at }) => [name, at])).toEqual([
      ['Carlo Zen', '2026-03-02T10:20:00.000Z'],
      ['Sara Moro', '2026-03-02T10:10:00.000Z'],
    ])
  })
})
