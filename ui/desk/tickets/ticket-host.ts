import type { Desk } from '../shell/desk.ts'
import type { ActName } from './act-dialog.ts'
import type { PresenceWatch } from './presence-watch.ts'
import type { Repairable } from './repairs.ts'
import type { Registered } from './side-papers.ts'
import type { StoryKind } from './story-filter.ts'
import type { TicketWork } from './ticket-work.ts'

/** What lies over a ticket's page: an act that asks something first, or the standard answers. */
export type Overlay = ActName | 'answers'

/** A ticket's page as its parts know it. */
export interface TicketHost extends HTMLElement {
  readonly desk: Desk
  readonly ticket: string
  readonly work: TicketWork
  readonly presence: PresenceWatch
  kind: StoryKind
  dialog: Overlay | null
  repairing: Repairable | null
  annulling: Registered | null
  /** Begins to write something, where the cursor then is. */
  write(what: string): void
  /** Says outside what happens here. */
  say(name: string, detail?: unknown): void
}

export type { Registered, Repairable, StoryKind }
