import type { SettingFields, Settings, SettingValues } from './setting.ts'

/** What an outside system answered: never more than a megabyte, never a redirect. */
export interface Fetched {
  readonly status: number
  readonly type: string
  readonly body: string
}

/** How an outside system is asked. */
export interface Request {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** What the kernel lends a plugin's host; every call goes by message and answers later. */
export interface Lent {
  /** Rows of the plugin's own schema, in the tenant of the task; `$1` stands for the first value. */
  rows<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>
  /** What the tenant of the task has set; the declaration is the key, and the answer has its types. */
  settings<F extends SettingFields>(declared: Settings<F>): Promise<SettingValues<F>>
  /** Asks an outside system that a setting names; needs `outside`. Faults: plugin.not-permitted, plugin.outside-failed. */
  fetch(address: string, request?: Request): Promise<Fetched>
  /** A line in the plugin's own log. */
  log(line: string, facts?: Readonly<Record<string, unknown>>): void
}
