import type { Change } from '@dime/core/running'

const signs = { added: '+', changed: '~', removed: '-', kept: '=' } as const
const shown = 30

/** The differences of tenants as lines: a sign, the table, the key, and the fields where both sides have the row. */
export function differenceInWords(changes: readonly Change[]): string {
  if (changes.length === 0) return 'The record is what tenants/ declares.'
  const groups = Map.groupBy(changes, ({ tenant, table, what }) => `${tenant} ${what} ${table}`)
  const lines = [...groups.values()].flatMap(linesOf)
  const kept = changes.some(({ what }) => what === 'kept')
  return [
    ...lines,
    ...(kept ? ['', '= kept: people changed it in the desk, so it stays.'] : []),
  ].join('\n')
}

function linesOf(group: readonly Change[]): string[] {
  const lines = group.slice(0, shown).map(({ tenant, table, what, key, fields }) => {
    const which = fields ? ` (${fields.join(', ')})` : ''
    return `${signs[what]} ${tenant}  ${table}  ${key}${which}`
  })
  const [first] = group
  const more = group.length - shown
  if (first && more > 0)
    lines.push(`${signs[first.what]} ${first.tenant}  ${first.table}  … and ${more} more`)
  return lines
}
