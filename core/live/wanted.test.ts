import { describe, expect, it } from 'vitest'
import type { Actor } from '../identity/actor.ts'
import type { SentEvent } from '../outbox/relay.ts'
import { catalogueOf } from '../testing/offered-services.ts'
import { wanted } from './wanted.ts'

const serving = (role: string): Actor => ({
  kind: 'staff',
  id: 'ada',
  name: 'Ada Rizzi',
  assignments: [{ role, office: 'hall', officeCode: 'hall', officeName: { it: 'H' }, offices: [] }],
})

const event = (type: string, staff: readonly string[] = []): SentEvent => ({
  ...{ seq: '1', id: '1', tenant: 'town', type, at: new Date() },
  ...{ ticket: null, office: null, person: null, call: null, data: { staff } },
})

const hears = (actor: Actor, ...asked: Parameters<typeof event>) =>
  wanted(actor, { catalogue: catalogueOf([]) })(event(...asked))

describe('who hears that something of the organisation changed', () => {
  it('tells whoever looks after it', () => {
    const administrator = serving('tenant-administrator')
    for (const type of ['staff.changed', 'office.moved', 'offices.imported', 'calendar.changed'])
      expect([type, hears(administrator, type)]).toEqual([type, true])
    expect(hears(administrator, 'emergency.opened')).toBe(true)
  })

  it('tells nobody whose role does not concern it', () => {
    expect(hears(serving('trainer'), 'settings.changed')).toBe(false)
    expect(hears(serving('trainer'), 'staff.access-changed', ['zeno'])).toBe(false)
  })

  it('tells everybody of a change of their own access', () => {
    expect(hears(serving('trainer'), 'staff.access-changed', ['zeno', 'ada'])).toBe(true)
  })
})
