import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { officeId, servingNow, staffId } from '../testing/serving-now.ts'

let city: ScratchKernel
beforeAll(async () => {
  city = await scratchKernel()
  const wish = { staff: [staffId('elia')], role: 'office-operator', office: officeId('lamps') }
  await city.ask(city.as('ada'), 'access.grant', wish)
  const { tenant, actor, now } = city.as('elia')
  await city.owner.query(
    `insert into session (tenant_id, digest, kind, subject_id, expires_at, id)
     values ($1, 'digest', 'staff', $2, $3::timestamptz + interval '1 hour', $4)`,
    [tenant.id, actor.id, now, actor.session?.id],
  )
})
afterAll(() => city.close())

const editing = { role: 'knowledge-editor', office: officeId('desk') }

async function acting() {
  const { rows } = await city.owner.query("select acting from session where digest = 'digest'")
  return rows[0]?.acting
}

describe('acting with one role', () => {
  it('is kept with the session and seen at once', async () => {
    const me = await city.ask(await servingNow(city, 'elia'), 'access.act-as', editing)
    expect(me).toMatchObject({ acting: editing, assignments: [{ role: 'knowledge-editor' }] })
    expect(me.held).toHaveLength(2)
    expect(await acting()).toEqual(editing)
  })

  it('lets do what that role lets do, and no more', async () => {
    const caller = await servingNow(city, 'elia', editing)
    expect(caller.actor.assignments).toHaveLength(1)
    await expect(city.ask(caller, 'tickets.queue', {})).rejects.toMatchObject({ status: 403 })
    expect(await city.ask(await servingNow(city, 'elia'), 'tickets.queue', {})).toBeTruthy()
  })

  it('ends with all roles', async () => {
    const me = await city.ask(await servingNow(city, 'elia', editing), 'access.act-as', {})
    expect(me.acting).toBeNull()
    expect(me.assignments).toHaveLength(2)
    expect(await acting()).toBeNull()
  })

  it('takes only what is held', async () => {
    const caller = await servingNow(city, 'elia')
    const chosen = city.ask(caller, 'access.act-as', { ...editing, office: officeId('roads') })
    await expect(chosen).rejects.toMatchObject({ code: 'access.not-held', status: 409 })
    const citizen = city.ask(city.as('marta'), 'access.act-as', editing)
    await expect(citizen).rejects.toMatchObject({ code: 'access.not-allowed' })
  })

  it('counts as nothing chosen once that role is taken away', async () => {
    const gone = { role: 'supervisor', office: officeId('hall') }
    const { actor } = await servingNow(city, 'elia', gone)
    expect(actor.assignments).toHaveLength(2)
    expect(actor.held).toBeUndefined()
  })
})
