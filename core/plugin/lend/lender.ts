/** A query of a plugin, already bound to the tenant of the task that asks. */
export interface LentQuery {
  readonly plugin: string
  readonly tenant: string
  readonly sql: string
  readonly values: readonly unknown[]
}

/** A line that a plugin, its output or its host wrote. */
export interface LentLine {
  readonly plugin: string
  readonly from: 'plugin' | 'stdout' | 'stderr' | 'host'
  readonly text: string
  readonly facts: Readonly<Record<string, unknown>>
}

/** The kernel's end of what plugins are lent: it answers their queries and keeps their lines. */
export interface Lender {
  rows(query: LentQuery): Promise<readonly unknown[]>
  log(line: LentLine): void
}
