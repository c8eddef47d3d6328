import type { Block } from '../../documents/letter.ts'
import type { Keeping } from './reply.ts'

/** What a plugin is told when the workflow runs one of its activities; plain data that crosses to its host. */
export interface Task {
  readonly tenant: { readonly slug: string; readonly name: string }
  readonly ticket: TaskTicket
  /** The person served, if known, and if the plugin has the permission `person`. */
  readonly person: TaskPerson | null
  /** The instant of the task, ISO. */
  readonly now: string
}

/** The ticket as its plugin sees it. */
export interface TaskTicket {
  readonly id: string
  readonly code: string
  readonly service: string
  readonly state: string
  readonly answers: Readonly<Record<string, unknown>>
  readonly createdAt: string
}

/** The person served, as known from the sign-in. */
export interface TaskPerson {
  readonly id: string
  readonly fiscalCode: string | null
  readonly givenName: string
  readonly familyName: string
}

/** What is to happen: a move of the ticket, or none, with a document to issue, words to say, rows to keep. */
export interface Outcome {
  readonly move?: string
  /** Words to the citizen. */
  readonly message?: { readonly it: string; readonly en: string }
  /** Words to the office alone. */
  readonly note?: string
  readonly document?: DocumentOrder
  /** What was reckoned to be paid; the lifecycle's charges issue it. */
  readonly owed?: readonly Owed[]
  /** Rows of its own, written in the transaction of all this. */
  readonly keep?: readonly Keeping[]
  /** Workflows of its own that begin about this ticket, each once a key. */
  readonly starts?: readonly { readonly workflow: string; readonly key: string }[]
  /** When the workflow that asked should go on, ISO: all that it is told, for histories are never forgotten. */
  readonly wakeAt?: string
}

/** One amount of a payment that the service declares as reckoned; there may be several, as with instalments. */
export interface Owed {
  readonly payment: string
  readonly cents: number
  /** ISO day by which it is paid; null where it has no end. */
  readonly dueDay: string | null
}

/** A paper that the kernel numbers, renders, keeps and lets be verified. */
export interface DocumentOrder {
  readonly register: string
  readonly lang: 'it' | 'en'
  readonly title: string
  readonly subtitle?: string
  readonly blocks: readonly Block[]
  /** ISO day; null when the facts cannot change. */
  readonly validUntil: string | null
  /** What whoever verifies the document may read. */
  readonly facts: readonly { readonly label: string; readonly value: string }[]
}
