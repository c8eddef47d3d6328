/** The task queue on which tickets' workflows and activities run. */
export const ticketQueue = 'tickets'

/** Which ticket a workflow drives. */
export interface TicketKey {
  /** The tenant's id. */
  readonly tenant: string
  readonly id: string
}

/** A ticket at the instant of its workflow's own clock, ISO. */
export interface Moment extends TicketKey {
  readonly at: string
}

/** One thing to do; its key makes sure that it is done once. */
export interface Due {
  readonly what: string
  readonly key: string
  readonly activity?: string
}

/** A turn of the ticket. */
export interface Turn extends Moment, Due {}

/** By what a workflow can be found: nothing of a person. */
export interface Labels {
  readonly tenant: string
  readonly service: string
  /** Of lives that began before 0.4: now a workflow sleeps through most moves. */
  readonly state?: string
}

/** What is left after everything near was done: one far step, or how long to wait. */
export interface Attended {
  readonly far: Due | null
  readonly waitMs: number | null
  readonly isOver: boolean
  /** Missing where the server knows no such search attributes. */
  readonly labels?: Labels
}

/** What is due now, and how long to wait for the next; for lives that began before steps were done in one go. */
export interface Agenda {
  readonly now: readonly Due[]
  readonly waitMs: number | null
  readonly isOver: boolean
}

/** What a ticket's workflow may do. */
export interface TicketActivities {
  attend(moment: Moment): Promise<Attended>
  agenda(moment: Moment): Promise<Agenda>
  perform(turn: Turn): Promise<void>
}

/** The name under which a ticket's workflow runs. */
export const ticketWorkflow = 'attendTicket'

/** The name of the signal that tells a workflow that its ticket changed; its argument names the events. */
export const changedSignal = 'changed'

/** The id of a ticket's workflow: one ticket, one workflow. */
export function workflowId({ tenant, id }: TicketKey): string {
  return `${tenant}/ticket/${id}`
}

/** The ticket of a workflow's id; nothing for a workflow of another kind. */
export function ticketOf(id: string): TicketKey | undefined {
  const [tenant = '', kind, ticket = '', ...rest] = id.split('/')
  return kind === 'ticket' && rest.length === 0 ? { tenant, id: ticket } : undefined
}
