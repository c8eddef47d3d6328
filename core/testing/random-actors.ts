import { createMongoAbility, type RawRuleOf } from '@casl/ability'
import type { Ability } from '../access/ability.ts'
import { isStaffRole, roles } from '../access/roles.ts'
import type { Action } from '../access/vocabulary.ts'
import type { Actor, Assignment } from '../identity/actor.ts'
import type { Dice } from './seeded-dice.ts'

/** The offices and people among whom chance chooses, by id. */
export interface Surroundings {
  readonly offices: readonly string[]
  readonly people: readonly string[]
}

/** What may be done to tickets. */
export const ticketActions: readonly Action[] = [
  'read',
  'list',
  'move',
  'write-note',
  'refer',
  'create',
]

const staffRoles = Object.keys(roles).filter(isStaffRole)

/** Anybody: nobody known, a citizen, someone with up to three roles, a machine. */
export function anyActor(dice: Dice, { offices, people }: Surroundings): Actor {
  const kind = dice.pick(['anonymous', 'citizen', 'staff', 'staff', 'staff', 'machine'] as const)
  const id = kind === 'citizen' ? dice.pick(people) : ''
  const held = Array.from({ length: dice.upTo(3) }, () => anyAssignment(dice, offices))
  return { kind, id, name: '', assignments: kind === 'staff' ? held : [] }
}

function anyAssignment(dice: Dice, offices: readonly string[]): Assignment {
  const office = dice.pick(offices)
  const below = offices.filter(() => dice.chance(0.3))
  const held = { role: dice.pick(staffRoles), office, officeCode: '', officeName: { it: '' } }
  return { ...held, offices: [office, ...below] }
}

/** Any ability on tickets: rules that give and rules that take back. */
export function anyAbility(dice: Dice, surroundings: Surroundings): Ability {
  const rules = Array.from({ length: 1 + dice.upTo(4) }, () => anyRule(dice, surroundings))
  return createMongoAbility<Ability>(rules, { detectSubjectType: (row) => row.kind })
}

function anyRule(dice: Dice, { offices, people }: Surroundings): RawRuleOf<Ability> {
  const office = { officeId: dice.pick([{ $in: offices.slice(0, 3) }, { $nin: offices.slice(2) }]) }
  const whom = dice.pick(people)
  const person = { personId: dice.pick([whom, { $ne: whom }, { $in: people.slice(0, 2) }]) }
  const conditions = dice.pick([office, person, { ...office, ...person }])
  const action = dice.pick(ticketActions)
  const rule = { action, subject: 'ticket', inverted: dice.chance(0.3) } as const
  return dice.chance(0.15) ? rule : { ...rule, conditions }
}
