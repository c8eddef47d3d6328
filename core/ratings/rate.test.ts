import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

async function ended(who: 'marta' | 'nobody') {
  const { id, code } = await sendReport(city, city.as(who), { category: 'lamp' })
  await city.owner.query('update ticket set is_ended = true where id = $1', [id])
  return { id, code }
}

const rate = (
  who: 'marta' | 'bruno' | 'nobody' | 'carlo',
  asked: { id?: string; code?: string; stars: number; reasons?: ('unclear' | 'clear')[] },
) => city.ask(city.as(who), 'tickets.rate', asked)

describe('a rating', () => {
  it('is given once, by the owner of a concluded request', async () => {
    const { id } = await ended('marta')
    expect(await rate('marta', { id, stars: 5, reasons: ['clear'] })).toMatchObject({ stars: 5 })
    await expect(rate('marta', { id, stars: 1 })).rejects.toMatchObject({ code: 'rating.given' })
  })

  it('is given by whoever holds the code of a request that was sent without signing in', async () => {
    const { id, code } = await ended('nobody')
    await expect(rate('nobody', { id, stars: 3 })).rejects.toMatchObject({ status: 403 })
    expect(await rate('nobody', { code, stars: 3, reasons: ['unclear'] })).toMatchObject({
      stars: 3,
    })
  })

  it('is given by nobody else', async () => {
    const { id, code } = await ended('marta')
    for (const who of ['bruno', 'carlo'] as const)
      await expect(rate(who, { id, stars: 5 })).rejects.toMatchObject({ name: 'Fault' })
    await expect(rate('nobody', { code, stars: 5 })).rejects.toMatchObject({
      code: 'ticket.unknown',
    })
  })
})

describe('what can be rated', () => {
  it('waits for the end, and asks for reasons that go with the stars', async () => {
    const { id } = await sendReport(city, city.as('marta'))
    await expect(rate('marta', { id, stars: 5 })).rejects.toMatchObject({
      code: 'rating.not-ended',
    })
    const over = await ended('marta')
    const wrong = { id: over.id, stars: 3, reasons: ['clear'] } as const
    await expect(rate('marta', { ...wrong, reasons: [...wrong.reasons] })).rejects.toMatchObject({
      code: 'rating.reasons-do-not-fit',
    })
  })

  it('tells its owner, or whoever holds its code, which request it is and whether it was rated', async () => {
    const { id, code } = await ended('marta')
    const about = async () =>
      (await city.ask(city.as('marta'), 'tickets.rating-form', { id })).about
    expect(await about()).toMatchObject({ code, state: 'open', stars: null })
    await rate('marta', { id, stars: 4 })
    expect(await about()).toMatchObject({ state: 'given', stars: 4 })
    const open = await sendReport(city, city.as('nobody'))
    const ask = (who: 'nobody' | 'bruno', asked: object) =>
      city.ask(city.as(who), 'tickets.rating-form', asked)
    expect((await ask('nobody', { code: open.code })).about).toMatchObject({ state: 'not-ended' })
    await expect(ask('bruno', { id })).rejects.toMatchObject({ name: 'Fault' })
    await expect(ask('nobody', { code })).rejects.toMatchObject({ code: 'ticket.unknown' })
  })

  it('asks in the reader’s language, with five choices on either side', async () => {
    const form = await city.ask(city.as('nobody'), 'tickets.rating-form', {})
    expect(form.question).toBe('Quanto è stato facile usare questo servizio?')
    expect([form.below4.choices.length, form.from4.choices.length]).toEqual([5, 5])
  })
})
