import { describe, expect, it } from 'vitest'
import type { Actor } from '../identity/actor.ts'
import { abilityOf } from './ability.ts'
import { roles, type Role } from './roles.ts'
import type { Action, Subject } from './vocabulary.ts'

const marta = 'marta'
const mine = 'office-of-mine'
const below = 'office-below-mine'

function holding(role: Role): Actor {
  const held = { role, office: mine, officeCode: mine, officeName: { it: mine } }
  if (role === 'anonymous' || role === 'citizen')
    return { kind: role, id: role === 'citizen' ? marta : '', name: '', assignments: [] }
  return { kind: 'staff', id: 's', name: '', assignments: [{ ...held, offices: [mine, below] }] }
}

const own = { kind: 'ticket', officeId: 'another', personId: marta } as const
const ofMyOffice = { kind: 'ticket', officeId: below, personId: 'bruno' } as const
const ofAnother = { kind: 'ticket', officeId: 'another', personId: 'bruno' } as const

type Case = readonly [role: Role, may: Readonly<Record<string, readonly Action[]>>]

const onTickets: readonly Case[] = [
  ['anonymous', { own: [], ofMyOffice: [], ofAnother: [] }],
  ['citizen', { own: ['read', 'list', 'move'], ofMyOffice: [], ofAnother: [] }],
  [
    'first-level-operator',
    {
      own: ['read', 'write-note', 'refer'],
      ofMyOffice: ['read', 'write-note', 'refer'],
      ofAnother: ['read', 'write-note', 'refer'],
    },
  ],
  [
    'office-operator',
    { own: [], ofMyOffice: ['read', 'list', 'move', 'write-note', 'refer'], ofAnother: [] },
  ],
  [
    'supervisor',
    { own: [], ofMyOffice: ['read', 'list', 'move', 'write-note', 'refer'], ofAnother: [] },
  ],
  ['knowledge-editor', { own: [], ofMyOffice: [], ofAnother: [] }],
  ['tenant-administrator', { own: [], ofMyOffice: [], ofAnother: [] }],
]

const rows = { own, ofMyOffice, ofAnother }
const actions = ['read', 'list', 'move', 'write-note', 'refer'] as const

const beyondTickets: readonly [Subject, Action, readonly Role[]][] = [
  ['ticket', 'create', ['anonymous', 'citizen', 'first-level-operator', 'office-operator']],
  ['call', 'record', ['first-level-operator']],
  ['call', 'read', ['first-level-operator', 'supervisor']],
  ['person', 'read', ['first-level-operator', 'office-operator', 'supervisor', 'knowledge-editor']],
]

const everyRole = Object.keys(roles) as Role[] // the table's keys are the roles

describe('the ability of each role', () => {
  it.each(onTickets)('%s: what it may do to tickets', (role, may) => {
    const ability = abilityOf(holding(role))
    for (const [name, row] of Object.entries(rows)) {
      const allowed = actions.filter((action) => ability.can(action, row))
      expect({ [name]: allowed }).toEqual({ [name]: may[name] })
    }
  })

  it.each(beyondTickets)('%s %s: who may do it', (subject, action, who) => {
    const able = everyRole.filter((role) => abilityOf(holding(role)).can(action, subject))
    expect(able).toEqual(who)
  })

  it('is everything for DiMe itself', () => {
    const dime = abilityOf({ kind: 'system', id: '', name: 'DiMe', assignments: [] })
    expect(actions.every((action) => dime.can(action, ofAnother))).toBe(true)
  })
})
