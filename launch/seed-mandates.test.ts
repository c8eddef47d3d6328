import { afterAll, beforeAll, expect, it } from 'vitest'
import { scratchKernel, type ScratchKernel } from '../core/testing/scratch-kernel.ts'
import { seedDemoMandates } from './seed-mandates.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

it('the demonstration’s mandates come into no city that is not named', async () => {
  await seedDemoMandates(city.kernel, [])
  expect((await city.owner.query('select id from mandate')).rows).toEqual([])
})
