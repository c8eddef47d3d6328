import type { Place } from '../enabling/place.ts'
import type { Fetched } from '../face/lent.ts'
import type { Wanted } from '../cell/wire.ts'

/** A query of a plugin, already bound to the tenant of the task that asks. */
export interface LentQuery {
  readonly plugin: string
  readonly tenant: string
  readonly sql: string
  readonly values: readonly unknown[]
}

/** What a plugin asks of an outside system; the kernel asks in its place. */
export type OutsideRequest = Extract<Wanted, { kind: 'fetch' }>

/** A line that a plugin, its output or its host wrote. */
export interface LentLine {
  readonly plugin: string
  readonly from: 'plugin' | 'stdout' | 'stderr' | 'host'
  readonly text: string
  readonly facts: Readonly<Record<string, unknown>>
}

/** The kernel's end of what plugins are lent: it answers their questions and keeps their lines. */
export interface Lender {
  rows(query: LentQuery): Promise<readonly unknown[]>
  /** What is set for the plugin in a place, secrets opened. */
  settings(plugin: string, place: Place): Promise<Readonly<Record<string, unknown>>>
  /** What the plugin is let do in a place. */
  accepted(plugin: string, place: Place): Promise<ReadonlySet<string>>
  /** Asks an outside system that the plugin may ask, within bounds; faults: plugin.outside-failed. */
  fetch(plugin: string, request: OutsideRequest): Promise<Fetched>
  log(line: LentLine): void
}
