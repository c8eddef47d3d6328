import { describe, expect, it } from 'vitest'
import type { Need } from '../../core/access/need.ts'
import type { Role } from '../../core/access/roles.ts'
import { expectedOutcome, type Outcome, type Place } from './expected.ts'

const places: readonly Place[] = ['own office', 'other office', 'other tenant']
const readTicket: Need = { action: 'read', subject: 'ticket' }
const readFile: Need = { action: 'read', subject: 'attachment', orCode: true }

const cases: readonly [Role, Need, readonly Outcome[]][] = [
  ['office-operator', readTicket, ['done', 'refused', 'not found']],
  ['first-level-operator', readTicket, ['done', 'done', 'not found']],
  ['analyst', readTicket, ['refused', 'refused', 'refused']],
  ['citizen', readTicket, ['done', 'refused', 'not found']],
  ['anonymous', readTicket, ['sign in', 'sign in', 'sign in']],
  ['integration-key', readTicket, ['done', 'done', 'not found']],
  ['auditor', readFile, ['refused', 'refused', 'not found']],
  ['anonymous', readFile, ['refused', 'refused', 'not found']],
  ['auditor', 'known', ['done', 'done', 'not found']],
  ['auditor', 'machine', ['refused', 'refused', 'refused']],
  ['anonymous', 'known', ['sign in', 'sign in', 'sign in']],
]

describe('what must become of a call', () => {
  it.each(cases)('%s %o: here, in another office, in another tenant', (role, need, outcomes) => {
    const name = 'tickets.read'
    const found = places.map((place) => expectedOutcome(role, { name, need }, place))
    expect(found).toEqual(outcomes)
  })
})
