import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '../kernel.ts'
import type { Api } from '../api.ts'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

const afterTheTerm = '2026-04-01T09:00:00.000Z'
const sent: string[] = []

let city: ScratchKernel
beforeAll(async () => {
  city = await scratchKernel()
  // Seven at one instant, so that many fall due together, then four on later days.
  const days = ['02', '02', '02', '02', '02', '02', '02', '03', '04', '05', '06']
  for (const day of days) {
    const sender = city.as('marta', `2026-03-${day}T09:00:00.000Z`)
    sent.push((await sendReport(city, sender, { category: 'lamp' })).id)
  }
  await sendReport(city, city.as('marta'))
})
afterAll(() => city.close())

type Page = Api['tickets.queue']['output']
type Question = Api['tickets.queue']['input']

function ask(caller: Caller, question: Question = {}): Promise<Page> {
  return city.ask(caller, 'tickets.queue', question)
}

async function pages(caller: Caller, question: Question): Promise<Page['rows'][]> {
  const found: Page['rows'][] = []
  let cursor: string | null | undefined
  while (cursor !== null) {
    const page = await ask(caller, { ...question, ...(cursor && { cursor }) })
    found.push(page.rows)
    cursor = page.next
  }
  return found
}

describe('the queue of an office', () => {
  it.each([1, 2, 4, 11, 100])('comes whole in pages of %i, nothing twice', async (limit) => {
    const found = await pages(city.as('carlo'), { limit })
    expect(found.map((rows) => rows.length).every((length) => length <= limit)).toBe(true)
    const ids = found.flat().map(({ id }) => id)
    expect(ids.toSorted()).toEqual(sent.toSorted())
  })

  it('notes whose names its reader saw', async () => {
    const { rows } = await ask(city.as('carlo'), { limit: 3 })
    const noted = await city.owner.query<{ data: unknown }>(
      "select data from audit where action = 'tickets.listed' order by seq desc limit 1",
    )
    expect(noted.rows[0]?.data).toEqual({ tickets: rows.map(({ id }) => id) })
  })

  it('begins with the first to fall due', async () => {
    const due = (await pages(city.as('carlo'), { limit: 3 })).flat().map(({ dueAt }) => dueAt ?? '')
    expect(due).toEqual(due.toSorted())
  })

  it('goes on past tickets that left it between two pages', async () => {
    const first = await ask(city.as('carlo'), { limit: 4 })
    const gone = first.rows.at(-1)
    await city.owner.query('update ticket set is_ended = true where id = $1', [gone?.id])
    const rest = await ask(city.as('carlo'), { cursor: first.next ?? '' })
    await city.owner.query('update ticket set is_ended = false where id = $1', [gone?.id])
    expect(first.rows.length + rest.rows.length).toBe(sent.length)
  })
})

describe('a queue that somebody opens', () => {
  it.each([
    ['carlo', 11],
    ['enzo', 0],
    ['sara', 12],
  ] as const)('shows %s %i tickets', async (who, open) => {
    expect((await ask(city.as(who))).counts.open).toBe(open)
  })

  it('is not for those who take calls', async () => {
    await expect(ask(city.as('olga'))).rejects.toMatchObject({ code: 'access.not-allowed' })
  })

  it('tells what is late, except while its clock stands', async () => {
    expect((await ask(city.as('carlo'), { view: 'late' })).rows).toEqual([])
    const late = await ask(city.as('carlo', afterTheTerm), { view: 'late' })
    expect(late).toMatchObject({ counts: { late: 11 }, rows: { length: 11 } })
    await city.owner.query('update ticket set is_paused = true where id = $1', [sent[0]])
    const then = await ask(city.as('carlo', afterTheTerm), { view: 'late' })
    await city.owner.query('update ticket set is_paused = false where id = $1', [sent[0]])
    expect(then.counts.late).toBe(10)
  })

  it('tells what is one’s own', async () => {
    const [id = ''] = sent
    await city.ask(city.as('dora'), 'tickets.move', { id, move: 'take', version: 1 })
    const own = await ask(city.as('dora'), { view: 'mine' })
    expect(own).toMatchObject({ rows: [{ id }], counts: { mine: 1 } })
    expect((await ask(city.as('carlo'), { view: 'mine' })).rows).toEqual([])
  })
})

describe('looking for something in a queue', () => {
  it.each(['Provini', 'provi', 'lampione'])('finds «%s»', async (text) => {
    expect((await ask(city.as('carlo'), { text })).rows).toHaveLength(sent.length)
  })

  it.each(['%', '_', '\\'])('finds nothing for «%s», which stands for itself', async (text) => {
    expect((await ask(city.as('carlo'), { text })).rows).toEqual([])
  })

  it('refuses a cursor that it did not give', async () => {
    await expect(ask(city.as('carlo'), { cursor: 'bm8gc3VjaCBwYWdl' })).rejects.toMatchObject({
      name: 'ZodError',
    })
  })
})
