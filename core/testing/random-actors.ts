import { createMongoAbility, type RawRuleOf } from '@casl/ability'
import type { Ability } from '../access/ability.ts'
import { staffRoles } from '../access/roles.ts'
import { fieldsOf, type Action, type RoleRule } from '../access/vocabulary.ts'
import type { Actor, Assignment, Behalf } from '../identity/actor.ts'
import type { Dice } from './seeded-dice.ts'

/** The offices, people and services among which chance chooses, by id. */
export interface Surroundings {
  readonly offices: readonly string[]
  readonly people: readonly string[]
  readonly services: readonly string[]
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

/** Anybody: nobody known, a citizen for themselves or by a mandate, someone with up to three roles, a machine. */
export function anyActor(dice: Dice, surroundings: Surroundings): Actor {
  const kind = dice.pick(['anonymous', 'citizen', 'staff', 'staff', 'staff', 'machine'] as const)
  const id = kind === 'citizen' ? dice.pick(surroundings.people) : ''
  const held = Array.from({ length: dice.upTo(3) }, () => anyAssignment(dice, surroundings))
  const behalf = kind === 'citizen' && dice.chance(0.5) && anyBehalf(dice, surroundings)
  return {
    kind,
    id,
    name: '',
    assignments: kind === 'staff' ? held : [],
    ...(behalf && { behalf }),
  }
}

function anyBehalf(dice: Dice, { people, services }: Surroundings): Behalf {
  const role = dice.pick(['delegate', 'company-representative'] as const)
  const whom = { mandate: '', person: dice.pick(people), name: '', role, kind: 'semplice' } as const
  const some = { ...whom, services: services.filter(() => dice.chance(0.5)) }
  return dice.pick([whom, some, { ...whom, archetype: 'report' }])
}

/** A role in an office: one of those that every tenant has, or one of the tenant's own with any rules. */
export function anyAssignment(dice: Dice, { offices }: Surroundings): Assignment {
  const office = dice.pick(offices)
  const below = offices.filter(() => dice.chance(0.3))
  const place = { office, officeCode: '', officeName: { it: '' }, offices: [office, ...below] }
  if (dice.chance(0.6)) return { ...place, role: dice.pick(staffRoles) }
  const rules = Array.from({ length: 1 + dice.upTo(3) }, () => anyRoleRule(dice))
  return { ...place, role: `made-${dice.upTo(1_000_000)}`, rules }
}

/** A rule on tickets as a tenant may declare it. */
export function anyRoleRule(dice: Dice): RoleRule {
  const fields = (fieldsOf.ticket ?? []).filter(() => dice.chance(0.5))
  return {
    action: dice.pick(ticketActions),
    subject: 'ticket',
    ...(dice.chance(0.6) && { where: 'own' }),
    ...(dice.chance(0.3) && { except: 'sensitive' }),
    ...(dice.chance(0.3) && fields.length > 0 && { fields }),
  }
}

/** Any ability on tickets: rules that give and rules that take back. */
export function anyAbility(dice: Dice, surroundings: Surroundings): Ability {
  const rules = Array.from({ length: 1 + dice.upTo(4) }, () => anyRule(dice, surroundings))
  return createMongoAbility<Ability>(rules, { detectSubjectType: (row) => row.kind })
}

function anyRule(dice: Dice, { offices, people, services }: Surroundings): RawRuleOf<Ability> {
  const office = { officeId: dice.pick([{ $in: offices.slice(0, 3) }, { $nin: offices.slice(2) }]) }
  const whom = dice.pick(people)
  const person = { personId: dice.pick([whom, { $ne: whom }, { $in: people.slice(0, 2) }]) }
  const service = dice.pick([
    { isSensitive: dice.chance(0.5) },
    { serviceId: { $in: services.slice(1) } },
  ])
  const conditions = dice.pick([office, person, { ...office, ...person }, service])
  const action = dice.pick(ticketActions)
  const rule = { action, subject: 'ticket', inverted: dice.chance(0.3) } as const
  return dice.chance(0.15) ? rule : { ...rule, conditions }
}
