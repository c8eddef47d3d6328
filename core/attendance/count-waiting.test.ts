import { afterAll, beforeAll, expect, it } from 'vitest'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { countWaiting } from './count-waiting.ts'

let city: ScratchKernel
beforeAll(async () => {
  city = await scratchKernel()
})
afterAll(() => city.close())

const counted = () => countWaiting(city.url, process.env['DIME_SECRET'] ?? '')
const told = () => city.owner.query('update outbox set published_at = now()')
const ago = (seconds: number) => new Date(Date.now() - seconds * 1_000).toISOString()
const failing = (attempts: number) => JSON.stringify({ 'step:1': { what: 'remind', attempts } })

it('what waits is counted over all tenants: troubles their offices see, tickets nobody attends, events', async () => {
  await told()
  expect(await counted()).toEqual({ troubled: 0, unattended: 0, events: 0, seconds: 0 })
  const [once, often] = [
    await sendReport(city, city.as('marta', ago(90)), { category: 'lamp' }),
    await sendReport(city, city.as('marta', ago(90)), { category: 'lamp' }),
  ]
  const waiting = await counted()
  expect(waiting).toMatchObject({ troubled: 0, unattended: 0 })
  expect(waiting.events).toBeGreaterThan(1)
  expect(waiting.seconds).toBeGreaterThan(80)
  await told()
  const trouble = 'update ticket set trouble = $2 where id = $1'
  await city.owner.query(trouble, [once.id, failing(1)])
  await city.owner.query(trouble, [often.id, failing(3)])
  expect(await counted()).toEqual({ troubled: 1, unattended: 2, events: 0, seconds: 0 })
})
