import type { Ticket } from './ticket.entity.ts'

/** A ticket that comes from its twin in another organisation. */
export interface Twin {
  readonly tenant: string
  readonly id: string
}

/** From what a ticket comes that nobody sends in: a twin, or a ticket of this organisation whose child it may be. */
export type Source = { readonly twin: Twin } | { readonly from: Ticket; readonly isChild: boolean }
