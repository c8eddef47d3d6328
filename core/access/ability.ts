import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability'
import { personOf, type Actor } from '../identity/actor.ts'
import { notAllowed } from './faults.ts'
import { mergedRules } from './merged-rules.ts'
import type { Need } from './need.ts'
import { roles } from './roles.ts'
import { rule, type Action, type RoleRule, type Subject } from './vocabulary.ts'

/** One ability answers every question: may this run, which rows may be listed, what may the page offer. */
export type Ability = MongoAbility<[Action | 'manage', Subject | 'all' | Owned]>

/** A row that belongs to a subject, with what rules look at, and its id where it is known by it. */
export type Owned = Readonly<Record<string, unknown>> & { readonly kind: Subject }

type Rule = RawRuleOf<Ability>

/**
 * Builds the ability of an actor from the roles it holds. A machine holds none: it may what everybody may,
 * and inside an operation that its key names, what that operation needs and to read what it answers with.
 */
export function abilityOf(actor: Actor, need: Need = 'anyone'): Ability {
  return createMongoAbility<Ability>(rulesOf(actor, need), {
    detectSubjectType: (row) => row.kind,
  })
}

/** Refuses with the reason unless the actor may do this to the row. */
export function demand(ability: Ability, action: Action, row: Owned): void {
  if (ability.can(action, row)) return
  const because = ability.can(action, row.kind) ? 'office' : 'role'
  throw notAllowed({ action, subject: row.kind, because, id: nameOf(row) })
}

// As it can be asked about: a ticket by its own id, what is looked after by the id of its office.
function nameOf({ kind, id, officeId }: Owned): string | undefined {
  const name = kind === 'ticket' ? id : ofNoOffice.includes(kind) ? undefined : officeId
  return typeof name === 'string' ? name : undefined
}

const ofNoOffice: readonly Subject[] = ['attachment', 'document', 'person']

function rulesOf(actor: Actor, need: Need): Rule[] {
  if (actor.kind === 'system') return [{ action: 'manage', subject: 'all' }]
  if (actor.kind === 'machine')
    return [...roles['integration-key'], ...needed(need)].map((one) => asRule(one, {}))
  if (actor.kind === 'staff')
    return mergedRules(actor.assignments).map(([one, offices]) =>
      asRule(one, { officeId: { $in: offices } }),
    )
  const whose = selfOf(actor)
  return roles[actor.behalf?.role ?? actor.kind].map((one) => asRule(one, whose))
}

// An operation answers with what it works on; a key that may begin it may read the answer.
function needed(need: Need): RoleRule[] {
  return typeof need === 'string'
    ? []
    : [rule(need.action, need.subject), rule('read', need.subject)]
}

type Conditions = Readonly<Record<string, unknown>>

// A mandate for some services, or for a family of them, opens the person's things of those alone.
function selfOf(actor: Actor): Conditions {
  const { services, archetype } = actor.behalf ?? {}
  return {
    personId: personOf(actor),
    ...(services && { serviceId: { $in: [...services] } }),
    ...(archetype && { archetype }),
  }
}

function asRule({ action, subject, where, fields, except }: RoleRule, place: Conditions): Rule {
  const conditions = { ...(where && place), ...(except && { isSensitive: false }) }
  return {
    action,
    subject,
    ...(fields && { fields: [...fields] }),
    ...((where ?? except) && { conditions }),
  }
}
