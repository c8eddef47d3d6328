import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workingHours } from '../lifecycle/term.ts'
import { promisedCity, rome, standard, type PromisedCity } from '../levels/testing/promised-city.ts'
import { idOf } from '../tenancy/declared-tables.ts'
import { recomputeBatch } from './recompute.ts'

const office = (code: string) => idOf('town', 'office', code)

let city: PromisedCity
beforeAll(async () => {
  city = await promisedCity()
  await city.ask(city.as('ada', rome('08:00')), 'levels.save', {
    ...standard,
    id: 'roads-first',
    when: { ...standard.when, office: office('roads') },
    targets: { 'take-charge': workingHours(8) },
    onBreach: null,
  })
})
afterAll(() => city.close())

const told = async (id: string) => {
  const { rows } = await city.owner.query<{ type: string }>(
    `select type from outbox where ticket_id = $1 order by seq`,
    [id],
  )
  return rows.map(({ type }) => type)
}

describe('what an office leaves when it closes', () => {
  it('is promised by the office that has it now, held by nobody of the old one, and keeps its way', async () => {
    const [taken, free] = [await city.lamp(), await city.lamp()]
    await city.move(taken, 'take', rome('09:30'))
    await city.ask(city.as('ada', rome('10:00')), 'offices.close', {
      id: office('lamps'),
      to: office('roads'),
      version: 1,
    })
    const { id: tenant } = city.as('marta').tenant
    const asked = { tenant, office: office('roads'), closed: office('lamps'), after: null }
    expect(await recomputeBatch(city.kernel, asked)).toMatchObject({ reckoned: 2, after: null })
    for (const id of [taken, free]) {
      const seen = await city.ask(city.as('enzo', rome('10:01')), 'tickets.read', { id })
      expect(seen).toMatchObject({ office: { code: 'roads' }, assignee: null })
      expect(seen.promises?.targets.map(({ kind }) => kind)).toEqual(['take-charge'])
      expect(seen.because).toBe('È un lampione')
      expect(seen.timeline.map(({ label }) => label)).toContain(
        'L’ufficio Ufficio lamps ha chiuso: la segue Ufficio roads',
      )
      expect((await told(id)).at(-1)).toBe('ticket.reckoned')
    }
  })

  it('is reckoned without what the other office had already', async () => {
    const { id: tenant } = city.as('marta').tenant
    const asked = { tenant, office: office('roads'), closed: office('desk'), after: null }
    expect(await recomputeBatch(city.kernel, asked)).toEqual({ reckoned: 0, moved: 0, after: null })
  })
})
