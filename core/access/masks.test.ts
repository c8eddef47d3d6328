import { describe, expect, it } from 'vitest'
import type { Actor } from '../identity/actor.ts'
import { anyAssignment } from '../testing/random-actors.ts'
import { seededDice } from '../testing/seeded-dice.ts'
import { abilityOf } from './ability.ts'
import { unless, withheldFrom } from './masks.ts'
import type { StaffRole } from './roles.ts'
import { fieldsOf } from './vocabulary.ts'

const staff = { kind: 'staff', id: '', name: '' } as const

function serving(role: StaffRole): Actor {
  const place = { office: 'mine', officeCode: '', officeName: { it: '' }, offices: ['mine'] }
  return { ...staff, assignments: [{ role, ...place }] }
}

const ticket = { kind: 'ticket', officeId: 'mine', personId: 'bruno', isSensitive: false } as const

describe('what a role does not show', () => {
  it.each(['attachment', 'document'] as const)(
    'opens no %s of a sensitive service on the first level, and shows where the request stands',
    (kind) => {
      const first = abilityOf(serving('first-level-operator'))
      const sensitive = { ...ticket, isSensitive: true }
      expect(first.can('read', { ...ticket, kind })).toBe(true)
      expect(first.can('read', { ...sensitive, kind })).toBe(false)
      expect(withheldFrom(first, ticket)).toEqual([])
      expect(withheldFrom(first, sensitive)).toEqual(fieldsOf.ticket?.slice(1))
      expect(withheldFrom(abilityOf(serving('office-operator')), sensitive)).toEqual([])
    },
  )

  it('shows whoever meets a person at a counter what that needs', () => {
    const person = { kind: 'person', personId: 'marta' } as const
    expect(withheldFrom(abilityOf(serving('delegated-counter')), person)).toEqual([
      'address',
      'email',
      'phone',
      'tickets',
      'contacts',
    ])
  })
})

describe('what several roles do not show', () => {
  it('is what none of them shows', () => {
    const dice = seededDice(31_207)
    const offices = ['mine', 'b', 'c', 'd']
    for (let turn = 0; turn < 300; turn++) {
      const held = Array.from({ length: 1 + dice.upTo(4) }, () =>
        anyAssignment(dice, { offices, people: [], services: [] }),
      )
      const row = { ...ticket, isSensitive: dice.chance(0.5) }
      const hidden = held.map((one) =>
        withheldFrom(abilityOf({ ...staff, assignments: [one] }), row),
      )
      const always = fieldsOf.ticket?.filter((field) => hidden.every((all) => all.includes(field)))
      expect(withheldFrom(abilityOf({ ...staff, assignments: held }), row)).toEqual(always)
    }
  })

  it('is null where it stood', () => {
    expect([unless(['age'], 'age', 40), unless(['age'], 'name', 'Ada')]).toEqual([null, 'Ada'])
  })
})
