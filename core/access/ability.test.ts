import { describe, expect, it } from 'vitest'
import type { Actor } from '../identity/actor.ts'
import { anyAssignment } from '../testing/random-actors.ts'
import { seededDice } from '../testing/seeded-dice.ts'
import { abilityOf } from './ability.ts'
import { roles, type Role } from './roles.ts'
import type { Action, Subject } from './vocabulary.ts'

const marta = 'marta'
const mine = 'office-of-mine'
const below = 'office-below-mine'

function holding(role: Role): Actor {
  const held = { role, office: mine, officeCode: mine, officeName: { it: mine } }
  const known = { kind: 'citizen', id: marta, name: '', assignments: [] } as const
  if (role === 'anonymous') return { ...known, kind: role, id: '' }
  if (role === 'citizen') return known
  if (role === 'delegate' || role === 'company-representative')
    return {
      ...known,
      id: 'anna',
      behalf: { mandate: '', person: marta, name: '', role, kind: 'semplice' },
    }
  return { kind: 'staff', id: 's', name: '', assignments: [{ ...held, offices: [mine, below] }] }
}

const plain = { kind: 'ticket', isSensitive: false } as const
const own = { ...plain, officeId: 'another', personId: marta }
const ofMyOffice = { ...plain, officeId: below, personId: 'bruno' }
const ofAnother = { ...plain, officeId: 'another', personId: 'bruno' }

type Case = readonly [role: Role, may: Readonly<Record<string, readonly Action[]>>]

// Who manages, writes, counts or watches reads no request.
const withoutTickets: readonly Role[] = [
  'office-manager',
  'knowledge-editor',
  'analyst',
  'trainer',
  'tenant-administrator',
  'data-protection-officer',
  'auditor',
  'delegated-counter',
  'integration-key',
  'platform-administrator',
]

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
  ['delegate', { own: ['read', 'list', 'move'], ofMyOffice: [], ofAnother: [] }],
  ['company-representative', { own: ['read', 'list', 'move'], ofMyOffice: [], ofAnother: [] }],
  [
    'case-responsible',
    { own: [], ofMyOffice: ['read', 'list', 'move', 'write-note', 'refer'], ofAnother: [] },
  ],
  [
    'emergency-reader',
    { own: ['read', 'list'], ofMyOffice: ['read', 'list'], ofAnother: ['read', 'list'] },
  ],
  ...withoutTickets.map((role): Case => [role, { own: [], ofMyOffice: [], ofAnother: [] }]),
]

const ownThings: readonly Role[] = ['citizen', 'delegate', 'company-representative']
const readers: readonly Role[] = [
  'first-level-operator',
  'office-operator',
  'case-responsible',
  'supervisor',
  'emergency-reader',
]

const rows = { own, ofMyOffice, ofAnother }
const actions = ['read', 'list', 'move', 'write-note', 'refer'] as const

const beyondTickets: readonly [Subject, Action, readonly Role[]][] = [
  [
    'ticket',
    'create',
    [
      'anonymous',
      'citizen',
      'delegate',
      'company-representative',
      'first-level-operator',
      'office-operator',
      'case-responsible',
      'delegated-counter',
    ],
  ],
  ['call', 'record', ['first-level-operator']],
  ['call', 'read', ['first-level-operator', 'supervisor']],
  [
    'person',
    'read',
    [
      'first-level-operator',
      'office-operator',
      'case-responsible',
      'supervisor',
      'knowledge-editor',
      'delegated-counter',
      'emergency-reader',
    ],
  ],
  ['attachment', 'read', [...ownThings, ...readers]],
  ['audit', 'read', ['data-protection-officer', 'auditor', 'platform-administrator']],
  ['audit', 'export', ['data-protection-officer']],
  ['audit', 'edit', []],
  ['role', 'grant', ['office-manager', 'tenant-administrator', 'platform-administrator']],
  ['platform', 'found', ['platform-administrator']],
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
})

describe('an ability', () => {
  it('opens to a delegate the services of the mandate alone', () => {
    const delegate = holding('delegate')
    const { behalf } = delegate
    const some = { ...delegate, ...(behalf && { behalf: { ...behalf, services: ['bills'] } }) }
    expect(abilityOf(some).can('read', { ...own, serviceId: 'bills' })).toBe(true)
    expect(abilityOf(some).can('read', { ...own, serviceId: 'school' })).toBe(false)
  })

  it('means the same as all rules of all roles, however they are merged', () => {
    const dice = seededDice(2_612)
    const offices = ['a', 'b', 'c', 'd', 'e']
    const around = { offices, people: [marta], services: [] }
    for (let turn = 0; turn < 300; turn++) {
      const held = Array.from({ length: 1 + dice.upTo(4) }, () => anyAssignment(dice, around))
      const staff = { kind: 'staff', id: '', name: '' } as const
      const merged = abilityOf({ ...staff, assignments: held })
      const each = held.map((one) => abilityOf({ ...staff, assignments: [one] }))
      const row = { ...plain, officeId: dice.pick(offices), isSensitive: dice.chance(0.5) }
      for (const action of actions) {
        expect(merged.can(action, row)).toBe(each.some((one) => one.can(action, row)))
      }
    }
  })

  it('is everything for DiMe itself', () => {
    const dime = abilityOf({ kind: 'system', id: '', name: 'DiMe', assignments: [] })
    expect(actions.every((action) => dime.can(action, ofAnother))).toBe(true)
  })
})
