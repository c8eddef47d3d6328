import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Fault } from '../operation/fault.ts'
import { answers, sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

const inTheSouth = { place: { address: 'Via del Sud 1', area: 'south' } }

const destinations = [
  {
    to: 'the office that a route names',
    differing: { category: 'lamp' },
    office: 'lamps',
    because: 'È un lampione',
  },
  {
    to: 'the first route that fits, not the second',
    differing: { category: 'lamp', ...inTheSouth },
    office: 'lamps',
    because: 'È un lampione',
  },
  { to: 'the office of its place', differing: inTheSouth, office: 'roads', because: 'È a sud' },
  {
    to: 'the office of the service when another tenant does the work',
    differing: { category: 'waste' },
    office: 'hall',
    because: 'I rifiuti sono dell’azienda',
  },
  {
    to: 'the office of the service when no route fits',
    differing: {},
    office: 'hall',
    because: null,
  },
]

describe('a request that is sent', () => {
  it.each(destinations)('goes to $to', async ({ differing, office, because }) => {
    const receipt = await sendReport(city, city.as('nobody'), differing)
    expect(receipt).toMatchObject({ office: { code: office }, because })
  })

  it('says why in the sender’s language, in Italian where there is no other', async () => {
    const english = city.as('nobody', undefined, 'en')
    const lamp = await sendReport(city, english, { category: 'lamp' })
    const waste = await sendReport(city, english, { category: 'waste' })
    expect([lamp.because, waste.because]).toEqual(['It is a lamp', 'I rifiuti sono dell’azienda'])
  })

  // From Monday 2 March: ten days on which the lamps’ office works, Saturdays too, or the town's.
  it.each([
    ['lamp', '2026-03-13'],
    ['hole', '2026-03-16'],
  ])('about a %s falls due on the calendar of its office', async (category, dueDay) => {
    expect(await sendReport(city, city.as('nobody'), { category })).toMatchObject({ dueDay })
  })

  it('is counted from the sender’s day where they are, not from that of Greenwich', async () => {
    const lateInTheEvening = city.as('nobody', '2026-03-01T23:30:00.000Z')
    expect(await sendReport(city, lateInTheEvening)).toMatchObject({ dueDay: '2026-03-16' })
  })

  it('is the citizen’s own when they are signed in', async () => {
    const { id } = await sendReport(city, city.as('marta'))
    const { rows } = await city.ask(city.as('marta'), 'tickets.mine', {})
    expect(rows.map((row) => row.id)).toContain(id)
  })
})

const permit = { service: 'streets.permit', answers: { from: '2026-01-01' } }

describe('a request that cannot be taken', () => {
  it.each([
    ['a question that was not asked', { colour: 'red' }, 'colour'],
    ['an option that is not there', { category: 'ship' }, 'category'],
    ['too many words', { description: 'x'.repeat(201) }, 'description'],
    ['a place in no area', { place: { address: 'Via A', area: 'sea' } }, 'place.area'],
    ['nothing where an answer is due', { urgent: undefined }, 'urgent'],
  ])('names %s', async (_, differing, field) => {
    const refused = await sendReport(city, city.as('nobody'), differing).catch((e: Fault) => e)
    expect(refused).toMatchObject({
      code: 'service.answers-not-valid',
      facts: { errors: [{ field }] },
    })
  })

  it('asks nobody to sign in', async () => {
    const sent = city.ask(city.as('nobody'), 'tickets.submit', permit)
    await expect(sent).rejects.toMatchObject({ code: 'access.sign-in-needed', facts: { level: 2 } })
  })

  it('asks whoever is not surely known for a higher level', async () => {
    const marta = city.as('marta')
    const caller = { ...marta, actor: { ...marta.actor, level: 1 } }
    const sent = city.ask(caller, 'tickets.submit', permit)
    await expect(sent).rejects.toMatchObject({
      code: 'service.level-too-low',
      facts: { level: 2 },
    })
  })

  it('refuses a day to come where only past days are answers', async () => {
    const tomorrow = { ...permit, answers: { from: '2026-03-03' } }
    const sent = city.ask(city.as('marta'), 'tickets.submit', tomorrow)
    await expect(sent).rejects.toMatchObject({ code: 'service.answers-not-valid' })
  })
})

describe('a request that finds nothing', () => {
  it('says that the service is not offered where it is not', async () => {
    const sent = city.ask(city.as('wanda'), 'tickets.submit', permit)
    await expect(sent).rejects.toMatchObject({ code: 'service.not-offered' })
  })

  it('says that the person served is unknown', async () => {
    const input = { service: 'streets.report', answers: answers(), person: randomUUID() }
    const sent = city.ask(city.as('olga'), 'tickets.submit', input)
    await expect(sent).rejects.toMatchObject({ code: 'person.unknown' })
  })

  it('leaves nothing behind when its photos are not the sender’s', async () => {
    const count = () => city.owner.query(`select count(*) from ticket`)
    const before = await count()
    const sent = sendReport(city, city.as('nobody'), { photos: [randomUUID()] })
    await expect(sent).rejects.toMatchObject({ code: 'ticket.photo-unknown' })
    expect((await count()).rows).toEqual(before.rows)
  })
})
