import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOfStaff } from '../../testing/declared-tenants.ts'
import { monday, scratchKernel, type ScratchKernel } from '../../testing/scratch-kernel.ts'
import { createSessions } from '../sessions.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

describe('a provider that says somebody serves no more', () => {
  it('lets them go and ends their sessions, once', async () => {
    const sessions = createSessions(city.kernel.database)
    const { tenant, actor } = city.as('carlo')
    const now = new Date(monday)
    const { token } = await sessions.open(
      tenant,
      { kind: 'staff', subject: actor.id, seconds: 60 },
      now,
    )
    const telephone = city.as('telephone')
    const machine = { ...telephone, actor: { ...telephone.actor, may: ['staff.deprovision'] } }
    const email = addressOfStaff('carlo').toUpperCase()
    expect(await city.ask(machine, 'staff.deprovision', { email })).toEqual({
      left: true,
      ended: 1,
    })
    expect(await sessions.actor(tenant, token, now)).toBeUndefined()
    expect(await city.ask(machine, 'staff.deprovision', { email })).toEqual({
      left: false,
      ended: 0,
    })
  })

  it('is a machine whose key says so, and nobody else', async () => {
    const email = addressOfStaff('enzo')
    for (const name of ['telephone', 'ada', 'marta', 'nobody'] as const)
      await expect(city.ask(city.as(name), 'staff.deprovision', { email })).rejects.toThrow()
  })
})
