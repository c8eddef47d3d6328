import type { Lent } from './lent.ts'
import type { TaskTicket } from './outcome.ts'
import type { Reply } from './reply.ts'

/** What plugins may hear of, each about tickets of their own services alone. */
export const heardEvents = [
  'ticket.opened',
  'ticket.moved',
  'ticket.noted',
  'ticket.document-issued',
] as const

/** An event that plugins may hear. */
export type HeardEvent = (typeof heardEvents)[number]

/** Something that happened to a ticket; told at least once, the same `id` each time. */
export interface Told {
  readonly id: string
  readonly event: HeardEvent
  readonly tenant: { readonly slug: string; readonly name: string }
  readonly ticket: TaskTicket
  /** When it happened, ISO. */
  readonly at: string
}

/** Hears an event; what it answers to keep is kept once an event. It is told again, later each time, if it fails. */
export type PluginListener = (told: Told, lent: Lent) => Promise<Pick<Reply, 'keep'> | void>
