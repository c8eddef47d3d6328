import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { promisedCity, rome, type PromisedCity } from '../levels/testing/promised-city.ts'
import { idOf } from '../tenancy/declared-tables.ts'
import { tellWeeks } from './tell-weeks.ts'

const hall = idOf('town', 'office', 'hall')
const nextMonday = (time: string) => new Date(rome(time, '09'))

let city: PromisedCity
beforeAll(async () => {
  city = await promisedCity()
  const [solved, , asked] = [await city.lamp(), await city.lamp(), await city.lamp()]
  await city.move(solved ?? '', 'take', rome('10:00', '03'))
  await city.move(solved ?? '', ['resolve', 'Fatto'], rome('09:00', '04'))
  await city.move(asked ?? '', 'take', rome('10:00', '03'))
  await city.move(asked ?? '', ['ask', 'Dove?'], rome('11:00', '03'))
  await city.ask(city.as('marta', rome('12:00', '05')), 'tickets.rate', {
    id: solved ?? '',
    stars: 4,
  })
})
afterAll(() => city.close())

const letters = async () =>
  (
    await city.owner.query<{ address: string; subject: string; body: string }>(
      `select address, subject, body from mail where subject like '%settimana%' order by address`,
    )
  ).rows

const figures = {
  ...{ opened: 3, closed: 1, medianDays: 2, open: 2, suspended: 1, late: 0 },
  ratings: { count: 1, stars: 4 },
}

describe('the week of an office', () => {
  it('is shown with what came and went, there and below, before anybody was told', async () => {
    const asked = { office: hall, week: '2026-03-05' }
    const week = await city.ask(city.as('ada', rome('08:00', '07')), 'reports.weekly', asked)
    expect(week).toMatchObject({ from: '2026-03-02', to: '2026-03-08', told: false, ...figures })
    await expect(
      city.ask(city.as('carlo', rome('08:00', '07')), 'reports.weekly', asked),
    ).rejects.toMatchObject({ status: 403 })
  })

  it('is written to who answers for it on Monday at seven, once, whoever else does it too', async () => {
    expect(await tellWeeks(city.kernel, nextMonday('06:59'))).toBe(0)
    const both = [1, 2, 3].map(() => tellWeeks(city.kernel, nextMonday('07:00')))
    const told = await Promise.all(both)
    expect(told.reduce((sum, one) => sum + one, 0)).toBe(1)
    expect(await tellWeeks(city.kernel, nextMonday('12:00'))).toBe(0)
    const [letter, ...others] = await letters()
    expect(others).toEqual([])
    expect(letter).toMatchObject({
      address: 'sara@prova.example',
      subject: expect.stringMatching(/^Ufficio hall, settimana dal 2 marzo al 8 marzo: 0 fuori/),
    })
    expect(letter?.body).toContain('Concluse: 1, tempo mediano: 2 giorni')
    expect(letter?.body).toContain('Valutazioni: 4 stelle su 5, da 1 valutazioni')
  })

  it('is shown afterwards as it was written', async () => {
    await city.lamp(rome('09:00', '06'))
    const asked = { office: hall }
    const week = await city.ask(city.as('ada', rome('08:00', '12')), 'reports.weekly', asked)
    const asOf = nextMonday('07:00').toISOString()
    expect(week).toMatchObject({ from: '2026-03-02', told: true, asOf, ...figures })
  })
})

describe('the letter about the week', () => {
  it('is not written where the organisation does not want it', async () => {
    const ada = city.as('ada', rome('08:00', '12'))
    const { version } = await city.ask(ada, 'settings.read', {})
    await city.ask(ada, 'settings.save', { version, weeklyReport: false })
    expect(await tellWeeks(city.kernel, new Date(rome('08:00', '16')))).toBe(0)
    expect(await letters()).toHaveLength(1)
  })
})
