import type { Block } from '../../documents/letter.ts'

/** What a plugin is told when the workflow runs one of its activities; plain data that crosses to its host. */
export interface Task {
  readonly tenant: { readonly slug: string; readonly name: string }
  readonly ticket: TaskTicket
  /** The person served, if known. */
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

/** What is to happen: a move of the ticket, or none, with a document to issue or words to say. */
export interface Outcome {
  readonly move?: string
  /** Words to the citizen. */
  readonly message?: { readonly it: string; readonly en: string }
  /** Words to the office alone. */
  readonly note?: string
  readonly document?: DocumentOrder
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
