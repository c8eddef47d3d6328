import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attending } from '../../core/testing/attending.ts'
import { sendReport } from '../../core/testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../../core/testing/scratch-kernel.ts'
import { skipTime, type SkippedTime } from '../../workflows/testing/skipped-time.ts'
import { tell } from '../../workflows/testing/tell.ts'
import { ticketActivities } from '../../workflows/ticket/activities.ts'

const day = 86_400_000
const count = 1_000

let time: SkippedTime
let city: ScratchKernel
beforeAll(async () => {
  city = await scratchKernel()
  time = await skipTime()
})
afterAll(async () => {
  await time.close()
  await city.close()
})

const now = async () => new Date(await time.environment.currentTimeMs()).toISOString()

async function send(): Promise<{ tenant: string; id: string }> {
  const caller = city.as('marta', await now())
  const { id } = await sendReport(city, caller, { category: 'lamp' })
  return { tenant: caller.tenant.id, id }
}

interface Happened {
  readonly what: string
  readonly tickets: number
  readonly most: number
}

/** How many tickets something happened to by itself, and how often at most to one of them. */
async function happened(owner: Client): Promise<Happened[]> {
  const { rows } = await owner.query<Happened>(`
    select what, count(*)::int as tickets, max(times)::int as most from (
      select data->>'what' as what, ticket_id, count(*) as times from entry
      where kind in ('clock', 'message') group by 1, 2) each group by what order by what`)
  return rows
}

describe('a year that is skipped', () => {
  it('brings each of a thousand tickets everything that is due, once', async () => {
    const { attendance } = attending(city)
    await time.serve(ticketActivities(attendance), async () => {
      for (let sent = 0; sent < count; sent += 1) await tell(time, await send())
      await expect
        .poll(async () => (await happened(city.owner))[0]?.tickets, { timeout: 300_000 })
        .toBe(count)
      for (let month = 0; month < 12; month += 1) await time.environment.sleep(31 * day)
    })
    const each = { tickets: count, most: 1 }
    expect(await happened(city.owner)).toEqual([
      { what: 'acknowledged', ...each },
      { what: 'escalated', ...each },
      { what: 'reminded', ...each },
      { what: 'substituted', ...each },
    ])
  }, 900_000)
})
