import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOfStaff } from '../../testing/declared-tenants.ts'
import { sendReport } from '../../testing/reports.ts'
import { monday, scratchKernel, type ScratchKernel } from '../../testing/scratch-kernel.ts'
import { staffId } from '../../testing/serving-now.ts'
import { createSessions } from '../sessions.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

function provider() {
  const telephone = city.as('telephone')
  return { ...telephone, actor: { ...telephone.actor, may: ['staff.deprovision'] } }
}

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
    const machine = provider()
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

describe('whoever goes by their provider’s word', () => {
  it('leaves as by a manager’s: tickets go back to their office, and the day is known', async () => {
    const { id } = await sendReport(city, city.as('marta'), { category: 'lamp' })
    const dora = staffId('dora')
    await city.owner.query('update ticket set assignee_id = $1 where id = $2', [dora, id])
    const member = async () => {
      const { rows } = await city.owner.query<{
        state: string
        version: number
        left: Date | null
      }>('select state, version, left_at as left from staff where id = $1', [dora])
      return rows[0]
    }
    const before = await member()
    await city.ask(provider(), 'staff.deprovision', { email: addressOfStaff('dora') })
    const version = (before?.version ?? 0) + 1
    expect(await member()).toEqual({ state: 'left', version, left: new Date(monday) })
    expect((await city.ask(city.as('sara'), 'tickets.read', { id })).assignee).toBeNull()
  })

  it('is never the last administrator', async () => {
    const gone = city.ask(provider(), 'staff.deprovision', { email: addressOfStaff('ada') })
    await expect(gone).rejects.toMatchObject({ code: 'access.last-administrator' })
    const { rows } = await city.owner.query('select state from staff where id = $1', [
      staffId('ada'),
    ])
    expect(rows).toEqual([{ state: 'in' }])
  })
})
