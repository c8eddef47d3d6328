import type { Sheet } from '../../knowledge/define-sheet.ts'
import type { Service } from '../../service/define-service.ts'
import type { Lent } from './lent.ts'
import type { HeardEvent, PluginListener } from './listener.ts'
import type { Outcome, Task } from './outcome.ts'
import type { Permission } from './permission.ts'
import type { Processing } from './processing.ts'
import type { PluginRoute } from './route.ts'
import type { Settings } from './setting.ts'

/** What a plugin does when the workflow asks: reads what it needs, answers what is to happen. */
export type PluginActivity = (task: Task, lent: Lent) => Promise<Outcome>

/**
 * One step of a plugin's own schema, run once, in order. A step that old versions could not live with is a
 * `contract`: it waits until the version before has drained.
 */
export interface PluginMigration {
  readonly name: string
  readonly sql: string
  readonly phase?: 'expand' | 'contract'
}

/** Invented rows for a tenant that tries the plugin out: run within the tenant, safe to run again. */
export interface PluginSample {
  readonly name: string
  readonly sql: string
  readonly values: readonly string[]
}

/** A fact sheet that comes with a plugin: it belongs to the office that answers for the service. */
export type PluginSheet = Omit<Sheet, 'office'>

/** A service area as data; what runs, runs in the plugin's own host, never in the kernel. */
export interface Plugin {
  /** One lower-case word: the name of its folder, its schema and its role in the database too. */
  readonly id: string
  readonly version: string
  /** The versions of the kernel's contract that it was written for, as `^1.0.0`. */
  readonly contract: string
  readonly name: { readonly it: string; readonly en: string }
  /** One sentence on what it brings to a city. */
  readonly brief: { readonly it: string; readonly en: string }
  /** Where it runs: a thread, or a process that may read nothing but itself; a package of others always the latter. */
  readonly isolation?: 'thread' | 'process'
  readonly services: readonly Service[]
  readonly permissions?: readonly Permission[]
  readonly settings?: Settings
  readonly processing?: readonly Processing[]
  readonly sheets?: readonly PluginSheet[]
  readonly routes?: Readonly<Record<string, PluginRoute>>
  readonly listeners?: { readonly [E in HeardEvent]?: PluginListener }
  readonly activities?: Readonly<Record<string, PluginActivity>>
  /** The names of the workflows that `workflows.ts` beside it exports; an outcome starts them. */
  readonly workflows?: readonly string[]
  readonly migrations?: readonly PluginMigration[]
  readonly samples?: readonly PluginSample[]
}

/** Declares a plugin: the only default export of `plugin.ts`. */
export function definePlugin<const P extends Plugin>(plugin: P): P {
  return plugin
}
