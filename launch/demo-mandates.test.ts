import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoMandates } from './demo-mandates.ts'
import { scratchKernel, type ScratchKernel } from '../core/testing/scratch-kernel.ts'
import { signedIn } from '../core/testing/signed-in.ts'
import { seedMandates } from '../core/mandates/seed.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

const now = new Date().toISOString()

// The town of the tests offers no certificates: what is limited to them comes without the limit.
const samples = demoMandates.map((sample) => Object.assign({ ...sample }, { services: null }))

function seed() {
  return city.kernel.withRows(city.as('dime', now), (scope) => seedMandates(scope, samples))
}

describe('the mandates of the demonstration', () => {
  it('stand for their holders, and are put in once', async () => {
    await seed()
    await seed()
    const { rows } = await city.owner.query('select count(*)::int as count from mandate')
    expect(rows).toEqual([{ count: samples.length }])
    const who = { subject: 'andrea', fiscalCode: 'DLCNDR83B19L736U', givenName: 'Andrea' }
    const parent = await signedIn(city, { ...who, familyName: 'Dal Corso' })
    const { held } = await city.ask(await parent.now(), 'mandates.mine', {})
    expect(held[0]).toMatchObject({ state: 'standing', relation: 'padre', to: '2033-05-08' })
    expect(held[0]?.grantor.name).toBe('Nicolò Zen')
  })
})
