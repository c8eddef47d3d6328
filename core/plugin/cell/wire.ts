import type { Plugin } from '../face/define-plugin.ts'
import type { HeardEvent } from '../face/listener.ts'
import type { PluginRoute } from '../face/route.ts'

/** A plugin's declaration as plain data: functions are left out, activities and listeners are names. */
export interface Description extends Required<Omit<Plugin, 'activities' | 'listeners' | 'routes'>> {
  readonly routes: Readonly<Record<string, RouteOutline>>
  readonly listeners: readonly HeardEvent[]
  readonly activities: readonly string[]
}

/** An operation of a plugin without what it does. */
export type RouteOutline = Omit<PluginRoute, 'run'>

/** What of a plugin is called. */
export type CallTo = 'activity' | 'route' | 'listener'

/** A fault as it crosses between cells. */
export interface WireFault {
  readonly code: string
  readonly status: number
  readonly facts: Readonly<Record<string, unknown>>
}

/** What the kernel says to a plugin's cell. */
export type ToPlugin =
  | { readonly kind: 'ping' }
  | {
      readonly kind: 'call'
      readonly id: number
      readonly to: CallTo
      readonly name: string
      readonly input: unknown
    }
  | { readonly kind: 'lent'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'refused'; readonly id: number; readonly fault: WireFault }

/** What a plugin's cell says to the kernel; never believed before it was read by `readMessage`. */
export type FromPlugin =
  | { readonly kind: 'described'; readonly description: unknown }
  | { readonly kind: 'pong' }
  /** It will say no more. */
  | { readonly kind: 'broken'; readonly message: string }
  | { readonly kind: 'done'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly fault: WireFault }
  | { readonly kind: 'log'; readonly text: string; readonly facts: Record<string, unknown> }
  | LentAsk

/** A plugin's question to the kernel: which of its calls asks decides the tenant. */
export interface LentAsk {
  readonly kind: 'ask'
  readonly id: number
  readonly call: number
  readonly for: Wanted
}

/** What a plugin may want of the kernel. */
export type Wanted =
  | { readonly kind: 'rows'; readonly sql: string; readonly values: readonly unknown[] }
  | { readonly kind: 'settings' }
  | {
      readonly kind: 'fetch'
      readonly address: string
      readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
      readonly headers: Readonly<Record<string, string>>
      readonly body?: string | undefined
    }
