import { raw } from 'sql-template-tag'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { licences, type Licences } from '../testing/licences.ts'
import { servingNow } from '../testing/serving-now.ts'
import { digestOf, type Signature } from './signature.ts'

let town: Licences
beforeAll(async () => {
  town = await licences()
  await town.city.owner.query(
    `update assignment set role = 'case-responsible' where role = 'supervisor'`,
  )
})
afterAll(() => town.city.close())

/** A licence that was asked for, registered as received. */
async function registered(): Promise<{ id: string; registration: string; number: string }> {
  const id = await town.send()
  await town.settle(id)
  const [found] = (await town.read(id)).registrations
  return { id, registration: found?.id ?? '', number: found?.number ?? '' }
}

const search = (text?: string) =>
  town.city.ask(town.city.as('sara'), 'protocol.search', text === undefined ? {} : { text })

describe('the protocol', () => {
  it('counts without gaps, in seven digits', async () => {
    const [first, second] = [await registered(), await registered()]
    expect(Number(second.number)).toBe(Number(first.number) + 1)
    expect(first.number).toMatch(/^\d{7}$/)
  })

  it('begins anew each year', async () => {
    await registered()
    const id = await town.send()
    await town.settle(id, '2027-01-04T09:00:00.000Z')
    expect((await town.read(id)).registrations[0]).toMatchObject({ year: 2027, number: '0000001' })
  })
})

describe('a registration', () => {
  it('fixes what was registered, with a digest that tells any change', async () => {
    const { registration } = await registered()
    const found = (await search()).rows.find(({ id }) => id === registration)
    expect(found).toMatchObject({
      ...{ area: 'town', direction: 'received', subject: 'Licenza', body: 'Comune di Prova' },
      parties: [{ as: 'sender', name: 'Marta Provini' }],
    })
    const { rows } = await town.city.owner.query<{ signature: Signature; digest: string }>(
      'select signature, digest from registration where id = $1',
      [registration],
    )
    const [kept] = rows
    expect(kept && digestOf(kept.signature)).toBe(kept?.digest)
    expect(kept && digestOf({ ...kept.signature, subject: 'Altro' })).not.toBe(kept?.digest)
  })

  it('lets nobody change or remove a registration', async () => {
    const { registration } = await registered()
    const { tenant } = town.city.as('sara')
    for (const act of ['update registration set year = 1', 'delete from registration']) {
      const changing = town.city.kernel.database.withRows(tenant.id, (store) =>
        store.rows(raw(`${act} where id = '${registration}'`)),
      )
      await expect(changing).rejects.toThrow('permission denied')
    }
  })
})

describe('a registration that is annulled', () => {
  it('stays to be seen, with the reason, and is annulled once', async () => {
    const { id, registration } = await registered()
    const responsible = await servingNow(town.city, 'sara')
    const annul = () =>
      town.city.ask(responsible, 'protocol.annul', { id: registration, reason: 'doppia' })
    expect(await annul()).toMatchObject({ annulled: { why: 'doppia', by: 'Sara Moro' } })
    await expect(annul()).rejects.toMatchObject({ code: 'protocol.already-annulled' })
    const theirs = (await town.read(id, 'marta')).registrations[0]
    expect(theirs?.annulled).toMatchObject({ why: 'doppia', by: '' })
  })
})
