import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability'
import { personOf, type Actor, type Assignment } from '../identity/actor.ts'
import { notAllowed } from './faults.ts'
import { isKnownRole, roles } from './roles.ts'
import type { Action, RoleRule, Subject } from './vocabulary.ts'

/** One ability answers every question: may this run, which rows may be listed, what may the page offer. */
export type Ability = MongoAbility<[Action | 'manage', Subject | 'all' | Owned]>

/** A row that belongs to a subject, with what rules look at. */
export type Owned = Readonly<Record<string, unknown>> & { readonly kind: Subject }

type Rule = RawRuleOf<Ability>

/** Builds the ability of an actor from the roles it holds. */
export function abilityOf(actor: Actor): Ability {
  return createMongoAbility<Ability>(rulesOf(actor), {
    detectSubjectType: (row) => row.kind,
  })
}

/** Refuses with the reason unless the actor may do this to the row. */
export function demand(ability: Ability, action: Action, row: Owned): void {
  if (!ability.can(action, row)) throw notAllowed({ action, subject: row.kind })
}

function rulesOf(actor: Actor): Rule[] {
  if (actor.kind === 'system' || actor.kind === 'machine')
    return [{ action: 'manage', subject: 'all' }]
  if (actor.kind !== 'staff') return asRules(roles[actor.behalf?.role ?? actor.kind], actor, [])
  return actor.assignments.flatMap((held) => asRules(rulesHeld(held), actor, held.offices))
}

/** What an assignment lets do: the tenant's own words for the role, or everybody's. */
export function rulesHeld({
  role,
  rules,
}: Pick<Assignment, 'role' | 'rules'>): readonly RoleRule[] {
  return rules ?? (isKnownRole(role) ? roles[role] : [])
}

function asRules(rules: readonly RoleRule[], actor: Actor, offices: readonly string[]): Rule[] {
  return rules.map(({ action, subject, where, fields }) => ({
    action,
    subject,
    ...(fields && { fields: [...fields] }),
    ...(where === 'own' && { conditions: { officeId: { $in: [...offices] } } }),
    ...(where === 'self' && { conditions: { personId: personOf(actor) } }),
  }))
}
