import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actTogether } from './act-together.ts'
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

/** A report that was resolved before anybody attended to it: its arrival is to be confirmed, and how it was asked. */
async function resolved(): Promise<string> {
  const { id } = await sendReport(city, city.as('marta'), { category: 'lamp' })
  for (const move of ['take', 'resolve']) {
    const { version } = await city.ask(city.as('sara'), 'tickets.read', { id })
    await city.ask(city.as('carlo'), 'tickets.move', { id, move, version, message: 'Ecco' })
  }
  return id
}

const attendTo = (id: string) =>
  clerk.attendance.attend({ tenant: city.as('marta').tenant.id, id, at: monday })

/** The letters that DiMe wrote by itself, and how many transactions wrote them. */
async function written(id: string) {
  const { rows } = await city.owner.query<{ steps: string[]; transactions: number }>(
    `select array_agg(step order by step) as steps, count(distinct xmin::text)::int as transactions
     from message where ticket_id = $1 and step in ('acknowledge', 'rating')`,
    [id],
  )
  return rows[0]
}

describe('what is due on a ticket at the same time', () => {
  it('is done in one transaction', async () => {
    const id = await resolved()
    expect(await attendTo(id)).toMatchObject({ far: null, isOver: true })
    expect(await written(id)).toEqual({ steps: ['acknowledge', 'rating'], transactions: 1 })
  })

  it('is done apart where one of it fails: the others are done, and it comes again', async () => {
    const id = await resolved()
    await city.owner.query(
      `alter table message add constraint no_letters check (step <> 'acknowledge') not valid`,
    )
    expect(await attendTo(id)).toMatchObject({ far: null, waitMs: 1_000, isOver: false })
    expect(await written(id)).toEqual({ steps: ['rating'], transactions: 1 })
    await city.owner.query('alter table message drop constraint no_letters')
  })
})

/** Of what was told of a ticket, what its workflow shall still hear. */
async function unheard(id: string): Promise<string[]> {
  const { rows } = await city.owner.query<{ type: string }>(
    'select type from outbox where ticket_id = $1 and not attended order by seq',
    [id],
  )
  return rows.map(({ type }) => type)
}

describe('what was done before somebody attended', () => {
  it('was seen then, and wakes nobody again', async () => {
    const id = await resolved()
    expect(await unheard(id)).toEqual(['ticket.opened', 'ticket.moved', 'ticket.moved'])
    await attendTo(id)
    expect(await unheard(id)).toEqual([])
  })

  it('was not seen where the attendance did not hold', async () => {
    const id = await resolved()
    await expect(
      city.kernel.withEntities(city.as('dime'), async (scope) => {
        await actTogether(scope, id)
        throw new Error('killed')
      }),
    ).rejects.toThrow('killed')
    expect(await unheard(id)).toHaveLength(3)
  })
})
