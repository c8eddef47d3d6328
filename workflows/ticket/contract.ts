/** The task queue on which tickets' workflows and activities run. */
export const ticketQueue = 'tickets'

/** Which ticket a workflow drives. */
export interface TicketKey {
  /** The tenant's id. */
  readonly tenant: string
  readonly id: string
}

/** What is due now, and how long to wait for the next; read from the record. */
export interface Agenda {
  readonly now: readonly Due[]
  readonly waitMs: number | null
  readonly isOver: boolean
}

/** One thing to do; its key makes sure that it is done once. */
export interface Due {
  readonly what: string
  readonly key: string
  readonly activity?: string
}

/** A turn of the ticket at the workflow's own time, ISO. */
export interface Turn extends TicketKey, Due {
  readonly at: string
}

/** What a ticket's workflow may do. */
export interface TicketActivities {
  agenda(key: TicketKey & { readonly at: string }): Promise<Agenda>
  perform(turn: Turn): Promise<void>
}

/** The name of the signal that tells a workflow that its ticket changed; its argument names the events. */
export const changedSignal = 'changed'

/** The id of a ticket's workflow: one ticket, one workflow. */
export function workflowId({ tenant, id }: TicketKey): string {
  return `${tenant}/ticket/${id}`
}
