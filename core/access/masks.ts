import { permittedFieldsOf } from '@casl/ability/extra'
import type { Ability, Owned } from './ability.ts'
import { fieldsOf } from './vocabulary.ts'

/** The fields of a row that the reader may not see, by the same rules that let them read it at all. */
export function withheldFrom(ability: Ability, row: Owned): string[] {
  const all = fieldsOf[row.kind] ?? []
  const shown = new Set(
    permittedFieldsOf(ability, 'read', row, { fieldsFrom: (rule) => rule.fields ?? [...all] }),
  )
  return all.filter((field) => !shown.has(field))
}

/** The value, or null where its field is withheld. */
export function unless<T>(withheld: readonly string[], field: string, value: T): T | null {
  return withheld.includes(field) ? null : value
}
