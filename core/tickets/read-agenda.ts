import sql from 'sql-template-tag'
import type { Caller, Kernel } from '../kernel.ts'
import { agendaOf } from '../lifecycle/agenda.ts'
import { calendarOf } from '../tenancy/offices.ts'
import { readTicket } from './read.ts'

/** What a ticket's workflow has to do now, and when it should look again. */
export interface Agenda {
  readonly now: readonly {
    readonly what: string
    readonly key: string
    readonly activity?: string
  }[]
  /** Milliseconds to the next happening; null when nothing will happen by itself. */
  readonly waitMs: number | null
  readonly isOver: boolean
}

/** Reads what is due at the caller's instant. */
export function readAgenda(kernel: Kernel, caller: Caller, id: string): Promise<Agenda> {
  return kernel.withRows(caller, async (scope) => {
    const ticket = await readTicket(scope, id)
    const calendar = await calendarOf(scope, ticket.officeId)
    const agenda = agendaOf(ticket, calendar)
    const due = agenda.filter(({ at }) => at <= caller.now)
    const next = agenda.find(({ at }) => at > caller.now)
    const waiting = await scope.store.row<{ mail: boolean; carry: boolean }>(sql`select
      exists (select from message where tenant_id = ${scope.tenant.id} and ticket_id = ${id} and sent_at is null and address is not null) as mail,
      exists (select from entry where tenant_id = ${scope.tenant.id} and ticket_id = ${id} and is_carried = false) and ${ticket.twinId !== null}::boolean as carry`)
    const now = [
      ...due.map(({ what, key, activity }) => ({ what, key, ...(activity && { activity }) })),
      ...(waiting?.carry ? [{ what: 'carry', key: 'carry' }] : []),
      ...(waiting?.mail ? [{ what: 'deliver', key: 'deliver' }] : []),
    ]
    const isOver = ticket.isEnded && now.length === 0
    return { now, waitMs: next ? next.at.getTime() - caller.now.getTime() : null, isOver }
  })
}
