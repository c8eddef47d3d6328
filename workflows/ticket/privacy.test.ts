import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attending } from '../../core/testing/attending.ts'
import { sendReport } from '../../core/testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../../core/testing/scratch-kernel.ts'
import { allOf } from '../history.ts'
import { skipTime, workflowOf, type SkippedTime } from '../testing/skipped-time.ts'
import { tell } from '../testing/tell.ts'
import { ticketActivities } from './activities.ts'

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

async function move(who: 'carlo' | 'marta', id: string, name: string): Promise<void> {
  const at = await now()
  const { version } = await city.ask(city.as('sara', at), 'tickets.read', { id })
  const asked = { id, move: name, version, message: 'Sono Marta Zen' }
  await city.ask(city.as(who, at), 'tickets.move', asked)
}

/** A report that is taken, suspended, answered and resolved; answers all that its workflow's history holds. */
async function lived(): Promise<string> {
  const caller = city.as('marta', await now())
  const { id } = await sendReport(city, caller, { category: 'lamp' })
  const key = { tenant: caller.tenant.id, id }
  await tell(time, key)
  for (const name of ['take', 'ask']) await move('carlo', id, name)
  await tell(time, key)
  await time.environment.sleep(25 * 86_400_000)
  await move('marta', id, 'answer')
  await move('carlo', id, 'resolve')
  await tell(time, key)
  await workflowOf(time, key).result()
  return allOf(await workflowOf(time, key).fetchHistory())
}

describe('the history of a ticket’s workflow', () => {
  it('tells nothing of anybody', async () => {
    const { attendance } = attending(city)
    const history = await time.serve(ticketActivities(attendance), lived)
    expect(history).toContain('attendTicket')
    const known = ['Marta', 'marta', 'Zen', 'Carlo', 'Sara', '.example', 'Una buca', 'Via della']
    expect(known.filter((word) => history.includes(word))).toEqual([])
    expect(history).not.toMatch(/[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]/)
  })
})
