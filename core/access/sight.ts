import type { Actor, Assignment } from '../identity/actor.ts'
import { abilityOf, type Owned } from './ability.ts'
import { withheldFrom } from './masks.ts'
import { rulesHeld } from './merged-rules.ts'
import { rule as ruleOn, type RoleRule } from './vocabulary.ts'

/** What somebody sees of a thing by one of the roles they hold: the rule that shows it, and the fields it hides. */
export interface Sight {
  readonly rule: RoleRule
  readonly withheld: readonly string[]
}

/** What one role in one office shows of a thing; nothing where it does not let read it. */
export function sightOf(person: Actor, held: Assignment, row: Owned): Sight | undefined {
  const reading = rulesHeld(held).filter(
    ({ action, subject }) => action === 'read' && subject === row.kind,
  )
  if (reading.length === 0) return undefined
  const ability = abilityOf({ ...person, assignments: [held] })
  if (!ability.can('read', row)) return undefined
  const withheld = withheldFrom(ability, row)
  return { rule: deciding(reading, withheld.length > 0) ?? ruleOn('read', row.kind), withheld }
}

// Where parts are withheld a rule for some fields decided, else one for all.
function deciding(reading: readonly RoleRule[], isNarrow: boolean): RoleRule | undefined {
  return reading.find(({ fields }) => (fields !== undefined) === isNarrow)
}
