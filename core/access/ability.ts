import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability'
import type { Actor } from '../identity/actor.ts'
import { notAllowed } from './faults.ts'
import { roles, type Action, type Role, type RoleRule, type Subject } from './roles.ts'

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
  if (actor.kind !== 'staff') return of(actor.kind, actor, [])
  return actor.assignments.flatMap((held) => of(held.role, actor, held.offices))
}

function of(role: Role, actor: Actor, offices: readonly string[]): Rule[] {
  return roles[role].map((rule: RoleRule) => ({
    action: rule.action,
    subject: rule.subject,
    ...(rule.where === 'own' && { conditions: { officeId: { $in: [...offices] } } }),
    ...(rule.where === 'self' && { conditions: { personId: actor.id } }),
  }))
}
