import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

async function ring() {
  const told = { event: randomUUID(), call: randomUUID(), at: '2026-03-02T09:00:00.000Z' }
  const ringing = { ...told, kind: 'ringing' } as const
  const { call } = await city.ask(city.as('telephone'), 'calls.record-event', ringing)
  return { call, version: 1 }
}

const olga = () => city.as('olga')

describe('an operator', () => {
  it('picks a call up, and a second one is told who has it', async () => {
    const asked = await ring()
    const carlo = {
      ...olga(),
      actor: { ...olga().actor, ...city.as('carlo').actor, assignments: olga().actor.assignments },
    }
    expect(await city.ask(olga(), 'calls.take', asked)).toMatchObject({ version: 2 })
    await expect(city.ask(carlo, 'calls.take', asked)).rejects.toMatchObject({
      code: 'call.is-taken',
      facts: { by: 'Olga Perin' },
    })
  })

  it('recognises the caller by two different things they said, never by one', async () => {
    const asked = { ...(await ring()), person: city.as('marta').actor.id }
    const identify = (...checks: ('birthdate' | 'address')[]) =>
      city.ask(olga(), 'calls.identify', { ...asked, checks })
    await expect(identify('birthdate', 'birthdate')).rejects.toMatchObject({
      code: 'call.checks-needed',
      facts: { needed: 2 },
    })
    const known = await identify('birthdate', 'address')
    expect(known.person).toMatchObject({ name: 'Marta Provini' })
  })
})

describe('an operator who is done', () => {
  it('closes the call with its outcome, once', async () => {
    const asked = {
      ...(await ring()),
      outcome: 'answered',
      sheets: [],
      note: 'Tutto detto',
    } as const
    const closed = await city.ask(olga(), 'calls.wrap-up', asked)
    expect(closed).toMatchObject({ state: 'closed', outcome: 'answered', note: 'Tutto detto' })
    await expect(city.ask(olga(), 'calls.wrap-up', asked)).rejects.toMatchObject({
      code: 'call.is-closed',
    })
  })

  it('is told when somebody changed the call meanwhile', async () => {
    const asked = await ring()
    await city.ask(olga(), 'calls.take', asked)
    const person = city.as('marta').actor.id
    const late = { ...asked, person, checks: ['address' as const, 'birthdate' as const] }
    await expect(city.ask(olga(), 'calls.identify', late)).rejects.toMatchObject({
      code: 'call.has-changed',
      facts: { version: 2 },
    })
  })

  it('closes the call they have, whatever the telephone told meanwhile', async () => {
    const asked = await ring()
    await city.ask(olga(), 'calls.take', asked)
    const late = { ...asked, outcome: 'answered', sheets: [] } as const
    const closing = city.ask(olga(), 'calls.wrap-up', late)
    await expect(closing).resolves.toMatchObject({ state: 'closed' })
  })
})

describe('a person', () => {
  it('is shown to staff for a reason, which is noted', async () => {
    const { id } = city.as('marta').actor
    const why = 'telefonata delle nove'
    const shown = await city.ask(olga(), 'people.read', { id, why })
    expect(shown).toMatchObject({ name: 'Marta Provini', age: 40 })
    const { rows } = await city.owner.query(
      `select actor_name, why from audit where person_id = $1 and action = 'person.read'`,
      [id],
    )
    expect(rows).toEqual([{ actor_name: 'Olga Perin', why }])
  })

  it.each(['Provini Marta', 'marta prov', '041/274 8111', '+390412748111'])(
    'is found as «%s»',
    async (text) => {
      const found = await city.ask(olga(), 'people.search', { text })
      expect(found.map(({ name }) => name)).toContain('Marta Provini')
    },
  )

  it('is not looked up by citizens', async () => {
    const search = city.ask(city.as('bruno'), 'people.search', { text: 'Marta' })
    await expect(search).rejects.toMatchObject({ code: 'access.not-allowed' })
  })
})
