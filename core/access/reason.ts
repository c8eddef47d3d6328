import type { Assignment } from '../identity/actor.ts'
import type { Scope } from '../operation/scope.ts'
import { levelOf } from '../service/demand-level.ts'
import { abilityOf, type Ability, type Owned } from './ability.ts'
import type { Explanation, Wonder } from './contract.ts'
import { withheldFrom } from './masks.ts'
import { thingOf } from './thing.ts'

/** What somebody wonders about, with the thing as rules look at it and the level that is asked. */
export interface Question {
  readonly wonder: Wonder
  readonly row: Owned | undefined
  readonly level: number
}

/** What is asked, once the thing that is named was found; faults: those of `thingOf`. */
export async function questionOf(scope: Scope, wonder: Wonder): Promise<Question> {
  const { action, subject, id } = wonder
  if (id === undefined) return { wonder, row: undefined, level: 0 }
  if (action === 'create' && subject === 'ticket') {
    const service = scope.lent.catalogue.find(id)?.service
    return { wonder, row: undefined, level: service ? levelOf(service.access) : 0 }
  }
  return { wonder, row: await thingOf(scope, subject, id), level: 0 }
}

const allows = (ability: Ability, { wonder: { action, subject }, row }: Question) =>
  ability.can(action, row ?? subject)

/** Why the actor may, or what stands in the way. */
export function reasonOf(scope: Scope, question: Question): Explanation['because'] {
  const { actor, ability } = scope
  const { row, wonder, level } = question
  if (allows(ability, question)) {
    if (isKnownTooLittle(scope, level)) return 'level'
    return hiddenFields(scope, question).length > 0 ? 'withheld' : 'allowed'
  }
  if (actor.held && allows(abilityOf({ ...actor, assignments: actor.held }), question))
    return 'chosen'
  if (!row || !ability.can(wonder.action, wonder.subject)) return 'role'
  return ability.can(wonder.action, { ...row, isSensitive: false }) ? 'sensitive' : 'office'
}

const isKnownTooLittle = ({ actor }: Scope, level: number) =>
  (actor.kind === 'citizen' || actor.kind === 'anonymous') && (actor.level ?? 0) < level

/** The fields that stay hidden of a thing that may be read. */
export function hiddenFields({ ability }: Scope, { wonder, row }: Question): string[] {
  if (!row || wonder.action !== 'read' || !ability.can('read', row)) return []
  return withheldFrom(ability, row)
}

/** The first role held with which alone it would be allowed. */
export function otherHeld({ actor }: Scope, question: Question): Assignment | undefined {
  const alone = (held: Assignment) => abilityOf({ ...actor, assignments: [held] })
  return actor.held?.find((held) => allows(alone(held), question))
}
