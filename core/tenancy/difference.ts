/** A row as declared: column names and plain values. */
export type DeclaredRow = Readonly<Record<string, unknown>>

/** The rows that a tenant should have in a table. */
export interface DeclaredTable {
  readonly name: string
  readonly key: readonly string[]
  readonly rows: readonly DeclaredRow[]
  /** The column that marks rows which are declared no more: tickets still refer to them, so they stay. */
  readonly retires?: 'is_closed' | 'is_leaver' | 'is_withdrawn'
  /** What people call a row; its key where nothing is said. */
  named?(row: DeclaredRow): string
  /** Whether people here took the declared row away, and code must not bring it back. */
  isTakenAway?(row: DeclaredRow): boolean
}

/** One difference between what is declared and what is there. */
export interface Change {
  readonly tenant: string
  readonly table: string
  /** `kept`: people changed it here, so what is declared waits. */
  readonly what: 'added' | 'changed' | 'removed' | 'kept'
  readonly key: string
  /** What differs, where both sides have the row. */
  readonly fields?: readonly string[]
}

/** How a table differs from what is declared, and the rows that mend it. */
export interface Difference {
  readonly changes: readonly Omit<Change, 'tenant' | 'table'>[]
  readonly written: readonly DeclaredRow[]
  readonly surplus: readonly DeclaredRow[]
}

/** Compares a table with the rows that are there; what people made or changed stays as it is. */
export function differenceOf(table: DeclaredTable, there: readonly DeclaredRow[]): Difference {
  const named = table.named ?? ((row: DeclaredRow) => keyOf(table, row))
  const known = new Map(there.map((row) => [keyOf(table, row), row]))
  const compared = declaredRows(table).map((row) => compare(table, row, known))
  const declared = new Set(table.rows.map((row) => keyOf(table, row)))
  const surplus = there.filter(
    (row) => !declared.has(keyOf(table, row)) && !isRetired(table, row) && !isLive(row),
  )
  return {
    changes: [
      ...compared.flatMap(({ row, what, fields }) =>
        what === 'same' ? [] : { what, key: named(row), ...(fields && { fields }) },
      ),
      ...surplus.map((row) => ({ what: 'removed' as const, key: named(row) })),
    ],
    written: compared
      .filter(({ what }) => what === 'added' || what === 'changed')
      .map(({ row }) => row),
    surplus,
  }
}

/** The names of the fields in which a declared row differs from the one that is there. */
export function differingFields(declared: DeclaredRow, there: DeclaredRow): string[] {
  return Object.entries(declared)
    .filter(([column, value]) => canonical(value) !== canonical(there[column]))
    .map(([column]) => column)
}

interface Compared {
  readonly row: DeclaredRow
  readonly what: Change['what'] | 'same'
  readonly fields?: readonly string[]
}

function compare(
  table: DeclaredTable,
  row: DeclaredRow,
  known: ReadonlyMap<string, DeclaredRow>,
): Compared {
  const there = known.get(keyOf(table, row))
  if (!there) return { row, what: table.isTakenAway?.(row) ? 'kept' : 'added' }
  const fields = differingFields(row, there)
  if (fields.length === 0) return { row, what: 'same' }
  return { row, what: isLive(there) ? 'kept' : 'changed', fields }
}

function declaredRows({ rows, retires }: DeclaredTable): readonly DeclaredRow[] {
  return retires ? rows.map((row) => ({ ...row, [retires]: false })) : rows
}

function keyOf({ key }: DeclaredTable, row: DeclaredRow): string {
  return key.map((column) => String(row[column])).join(' ')
}

function isRetired({ retires }: DeclaredTable, row: DeclaredRow): boolean {
  return retires !== undefined && row[retires] === true
}

// Made or changed by people here, or given by the tenant's own provider at somebody's sign-in.
function isLive(row: DeclaredRow): boolean {
  return row['is_live'] === true || row['from_provider'] === true
}

// Both sides become JSON with sorted keys, so that nothing but their meaning is compared.
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) => (isObject(part) ? sorted(part) : part)) ?? 'null'
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sorted(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
