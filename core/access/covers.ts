import type { RoleRule } from './vocabulary.ts'

/** Whether whoever holds one rule can do all that another lets do. */
export function covers(wide: RoleRule, narrow: RoleRule): boolean {
  return (
    wide.action === narrow.action &&
    wide.subject === narrow.subject &&
    (wide.where === undefined || wide.where === narrow.where) &&
    (wide.except === undefined || wide.except === narrow.except) &&
    hasFields(wide, narrow)
  )
}

function hasFields({ fields }: RoleRule, narrow: RoleRule): boolean {
  return !fields || (narrow.fields?.every((field) => fields.includes(field)) ?? false)
}

/** The rules that none of the others covers. */
export function uncovered(rules: readonly RoleRule[], by: readonly RoleRule[]): RoleRule[] {
  return rules.filter((rule) => !by.some((wide) => covers(wide, rule)))
}
