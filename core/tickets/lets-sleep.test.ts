import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attending, type Attending } from '../testing/attending.ts'
import { sendReport } from '../testing/reports.ts'
import { monday, scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

let city: ScratchKernel
let clerk: Attending
beforeAll(async () => {
  city = await scratchKernel()
  clerk = attending(city)
})
afterAll(() => city.close())

const after = (ms: number) => new Date(Date.parse(monday) + ms).toISOString()
const minute = 60_000
const day = 24 * 60 * minute

async function opened(): Promise<string> {
  const { id } = await sendReport(city, city.as('marta'), { category: 'lamp' })
  return id
}

const attendAt = (id: string, at: string) =>
  clerk.attendance.attend({ tenant: city.as('marta').tenant.id, id, at })

async function attended(): Promise<string> {
  const id = await opened()
  await attendAt(id, monday)
  return id
}

async function move(id: string, [who, name]: ['carlo' | 'marta', string], at = after(minute)) {
  const { version } = await city.ask(city.as('sara', at), 'tickets.read', { id })
  await city.ask(city.as(who, at), 'tickets.move', { id, move: name, version, message: 'Ecco' })
}

/** What was told of a ticket, and whether its workflow hears of it. */
async function told(id: string): Promise<string[]> {
  const { rows } = await city.owner.query<{ line: string }>(
    `select type || case when attended then ' asleep' else '' end as line
     from outbox where ticket_id = $1 order by seq`,
    [id],
  )
  return rows.map(({ line }) => line)
}

describe('the workflow of a ticket', () => {
  it('hears of its opening, and of what comes before it has looked', async () => {
    const id = await opened()
    await move(id, ['carlo', 'take'])
    expect(await told(id)).toEqual(['ticket.opened', 'ticket.moved'])
  })

  it('sleeps on when nothing is due and nothing comes sooner', async () => {
    const id = await attended()
    await move(id, ['carlo', 'take'])
    await move(id, ['carlo', 'release'])
    expect((await told(id)).slice(-2)).toEqual(['ticket.moved asleep', 'ticket.moved asleep'])
  })
})

describe('a workflow that sleeps', () => {
  it('is woken when something comes sooner than its alarm', async () => {
    const id = await attended()
    await city.owner.query(`update ticket set attend_by = '2099-01-01' where id = $1`, [id])
    await move(id, ['carlo', 'take'])
    expect((await told(id)).at(-1)).toBe('ticket.moved')
  })

  it('is woken while its alarm may be ringing', async () => {
    const id = await attended()
    await city.owner.query('update ticket set attend_by = $2 where id = $1', [
      id,
      after(2 * minute),
    ])
    await move(id, ['carlo', 'take'], after(1.5 * minute))
    expect((await told(id)).at(-1)).toBe('ticket.moved')
  })

  it('is woken by what ends the ticket, and lets be what is said of it later', async () => {
    const id = await attended()
    await move(id, ['carlo', 'take'])
    await move(id, ['carlo', 'resolve'])
    expect((await told(id)).at(-1)).toBe('ticket.moved')
    await attendAt(id, after(minute))
    const note = { id, text: 'Chiusa anche sul posto' }
    await city.ask(city.as('carlo', after(day)), 'tickets.add-note', note)
    expect((await told(id)).at(-1)).toMatch(/asleep$/)
  })
})
