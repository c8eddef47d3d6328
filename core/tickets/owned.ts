import type { Owned } from '../access/ability.ts'

/** The ticket as rules look at it. */
export function owned(ticket: { officeId: string; personId?: string | null | undefined }): Owned {
  return { kind: 'ticket', officeId: ticket.officeId, personId: ticket.personId ?? null }
}

/** The columns that rules on tickets look at. */
export const ticketColumns = { officeId: 't.office_id', personId: 't.person_id' } as const
