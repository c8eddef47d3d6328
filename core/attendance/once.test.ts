import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attending, type Attending } from '../testing/attending.ts'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

const hour = 3_600_000

let city: ScratchKernel
let clerk: Attending
beforeAll(async () => {
  city = await scratchKernel()
  clerk = attending(city)
})
afterAll(() => city.close())

const told = async (id: string) => {
  const { rows } = await city.owner.query<{ step: string; times: number }>(
    `select split_part(step, ':', 1) as step, count(*)::int as times from message where ticket_id = $1 group by 1 order by 1`,
    [id],
  )
  return rows
}

describe('a timer', () => {
  it('fires once, whoever attends at the same time and whichever way the clocks jump', async () => {
    const { id } = await sendReport(city, city.as('marta'), { category: 'lamp' })
    const key = { tenant: city.as('marta').tenant.id, id }
    await clerk.attendance.attend({ ...key, at: '2026-03-02T09:00:00.000Z' })
    const { coming } = await city.ask(city.as('sara'), 'tickets.read', { id })
    expect(coming.map(({ what }) => what)).toEqual(['reminder', 'escalation', 'substitution'])
    for (const { at } of coming)
      for (const jump of [-hour, 0, hour, -hour, 0]) {
        const then = new Date(Date.parse(at) + jump).toISOString()
        await Promise.all([1, 2, 3].map(() => clerk.attendance.attend({ ...key, at: then })))
      }
    expect(await told(id)).toEqual([
      { step: 'acknowledge', times: 1 },
      { step: 'escalate', times: 1 },
      { step: 'remind', times: 1 },
      { step: 'substitute', times: 1 },
    ])
  })

  it('does not fire early, though another clock was an hour ahead', async () => {
    const { id } = await sendReport(city, city.as('marta'), { category: 'lamp' })
    const key = { tenant: city.as('marta').tenant.id, id }
    const [reminder] = (await city.ask(city.as('sara'), 'tickets.read', { id })).coming
    const before = new Date(Date.parse(reminder?.at ?? '') - 1).toISOString()
    await clerk.attendance.attend({ ...key, at: before })
    expect((await told(id)).map(({ step }) => step)).toEqual(['acknowledge'])
  })
})
