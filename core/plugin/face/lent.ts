/** What the kernel lends a plugin's host; every call goes by message and answers later. */
export interface Lent {
  /** Rows of the plugin's own schema, in the tenant of the task; `$1` stands for the first value. */
  rows<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>
  /** A line in the plugin's own log. */
  log(line: string, facts?: Readonly<Record<string, unknown>>): void
}
