import type { OfficeRow } from '../../../core/tenancy/contract.ts'
import type { Choice } from '../parts/choice.ts'

/** The offices that stand, as choices; the one above tells those of the same name apart. */
export function officeChoices(
  offices: readonly OfficeRow[],
  without: ReadonlySet<string> = new Set(),
): readonly Choice[] {
  const names = new Map(offices.map(({ id, name }) => [id, name]))
  return offices
    .filter(({ id, isClosed }) => !isClosed && !without.has(id))
    .map(({ id, name, parent }) => ({ id, name, hint: names.get(parent ?? '') ?? '' }))
}
