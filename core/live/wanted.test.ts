import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SentEvent } from '../outbox/relay.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { wanted } from './wanted.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

const event = (differing: Partial<SentEvent>): SentEvent => ({
  ...{ seq: '1', id: 'e', tenant: 'town', type: 'ticket.moved', at: new Date() },
  ...{ ticket: 'some', office: null, person: null, call: null, data: {} },
  ...differing,
})

function hears(name: 'ada' | 'carlo' | 'marta', differing: Partial<SentEvent>): boolean {
  return wanted(city.as(name).actor, city.kernel.lent)(event(differing))
}

describe('who hears what happens', () => {
  it('of a ticket is who may read it, of the service it is', () => {
    const office = city.as('carlo').actor.assignments[0]?.office ?? ''
    expect(hears('carlo', { office, data: { service: 'streets.report' } })).toBe(true)
    expect(hears('carlo', { office: 'another', data: { service: 'streets.report' } })).toBe(false)
  })

  it('of a role of the organisation is who may read roles', () => {
    for (const type of ['role.saved', 'role.removed']) {
      const told = { type, ticket: null, data: { role: 'case-reader' } }
      expect(hears('ada', told)).toBe(true)
      expect(hears('marta', told)).toBe(false)
    }
  })

  it('of an emergency access is who can end it', () => {
    const opened = { type: 'emergency.opened', ticket: null }
    expect(hears('ada', opened)).toBe(true)
    expect(hears('carlo', opened)).toBe(false)
    expect(hears('marta', opened)).toBe(false)
  })

  it('of its end is who looked in, too', () => {
    const data = { emergency: city.as('carlo').actor.id }
    const ended = { type: 'emergency.ended', ticket: null, data }
    expect([hears('ada', ended), hears('carlo', ended), hears('marta', ended)]).toEqual([
      true,
      true,
      false,
    ])
  })
})
