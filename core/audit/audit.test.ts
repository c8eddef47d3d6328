import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import sql from 'sql-template-tag'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { auditing, noteReading } from './audit.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

const lines = async (action: string) =>
  (
    await city.owner.query('select actor_name, role, why, data from audit where action = $1', [
      action,
    ])
  ).rows

describe('the audit', () => {
  it('says who did it, in which role', async () => {
    await city.kernel.withEntities(city.as('sara'), (scope) =>
      scope.store.rows(auditing(scope, { action: 'tried', why: 'una prova' })),
    )
    expect(await lines('tried')).toEqual([
      { actor_name: 'Sara Moro', role: 'supervisor', why: 'una prova', data: {} },
    ])
  })

  it('notes what staff read, and not what citizens read of their own', async () => {
    for (const name of ['sara', 'marta', 'nobody', 'dime'] as const) {
      const read = { action: 'looked', why: 'una prova' }
      await city.kernel.withRows(city.as(name), async (scope) => noteReading(scope, read))
    }
    expect(await lines('looked')).toEqual([
      { actor_name: 'Sara Moro', role: 'supervisor', why: 'una prova', data: {} },
    ])
  })

  it('says for which emergency somebody of the platform looks in', async () => {
    const { actor, ...caller } = city.as('sara')
    const emergency = { id: actor.id, reason: 'Server fermo' }
    await city.kernel.withRows({ ...caller, actor: { ...actor, emergency } }, async (scope) =>
      noteReading(scope, { action: 'helped', why: 'ABCD' }),
    )
    expect(await lines('helped')).toMatchObject([{ why: 'Server fermo', data: { about: 'ABCD' } }])
  })

  it.each([
    ['changed', sql`update audit set actor_name = 'Nobody'`],
    ['shortened', sql`delete from audit`],
    ['emptied', sql`truncate audit`],
  ])('cannot be %s by the application', async (_, statement) => {
    const trying = city.kernel.withRows(city.as('sara'), ({ store }) => store.rows(statement))
    await expect(trying).rejects.toThrow('permission denied')
  })
})
