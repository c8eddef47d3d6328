import type { Service } from '../../service/define-service.ts'
import type { Lent } from './lent.ts'
import type { Outcome, Task } from './outcome.ts'

/** What a plugin does when the workflow asks: reads what it needs, answers what is to happen. */
export type PluginActivity = (task: Task, lent: Lent) => Promise<Outcome>

/** One step of a plugin's own schema, run once, in order. */
export interface PluginMigration {
  readonly name: string
  readonly sql: string
}

/** Invented rows for a tenant that tries the plugin out: run within the tenant, safe to run again. */
export interface PluginSample {
  readonly name: string
  readonly sql: string
  readonly values: readonly string[]
}

/** A service area as data; `activities` run in the plugin's own host, never in the kernel. */
export interface Plugin {
  readonly id: string
  readonly version: string
  readonly name: { readonly it: string; readonly en: string }
  readonly services: readonly Service[]
  readonly activities?: Readonly<Record<string, PluginActivity>>
  readonly migrations?: readonly PluginMigration[]
  readonly samples?: readonly PluginSample[]
}

/** Declares a plugin: the only default export of `plugin.ts`. */
export function definePlugin<const P extends Plugin>(plugin: P): P {
  return plugin
}
