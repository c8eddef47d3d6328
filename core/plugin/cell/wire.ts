import type { PluginMigration, PluginSample } from '../face/define-plugin.ts'
import type { Service } from '../../service/define-service.ts'
import type { Task } from '../face/outcome.ts'

/** A plugin's declaration as plain data: functions are left out, activities are names. */
export interface Description {
  readonly id: string
  readonly version: string
  readonly name: { readonly it: string; readonly en: string }
  readonly services: readonly Service[]
  readonly activities: readonly string[]
  readonly migrations: readonly PluginMigration[]
  readonly samples: readonly PluginSample[]
}

/** A fault as it crosses between threads. */
export interface WireFault {
  readonly code: string
  readonly status: number
  readonly facts: Readonly<Record<string, unknown>>
}

/** What the kernel says to a plugin's thread. */
export type ToPlugin =
  | { readonly kind: 'ping' }
  | {
      readonly kind: 'call'
      readonly id: number
      readonly activity: string
      readonly task: Task
    }
  | { readonly kind: 'rows'; readonly id: number; readonly rows: readonly unknown[] }
  | { readonly kind: 'refused'; readonly id: number; readonly fault: WireFault }

/** What a plugin's thread says to the kernel; never believed before it was read by `readMessage`. */
export type FromPlugin =
  | { readonly kind: 'described'; readonly description: unknown }
  | { readonly kind: 'pong' }
  | { readonly kind: 'done'; readonly id: number; readonly outcome: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly fault: WireFault }
  | { readonly kind: 'log'; readonly text: string; readonly facts: Record<string, unknown> }
  | LentAsk

/** A plugin's request for rows: which of its calls asks decides the tenant. */
export interface LentAsk {
  readonly kind: 'ask'
  readonly id: number
  readonly call: number
  readonly sql: string
  readonly values: readonly unknown[]
}
