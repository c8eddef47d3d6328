import sql, { raw, type Sql } from 'sql-template-tag'
import { auditing } from '../audit/audit.ts'
import { toldBehalf } from '../mandates/behalf.ts'
import type { Scope } from '../operation/scope.ts'
import { booking, type Caused } from './effects/booking.ts'
import type { Ticket } from './ticket.entity.ts'

/** What kinds of line a ticket's story has. */
export type EntryKind =
  | 'opened'
  | 'moved'
  | 'message'
  | 'note'
  | 'document'
  | 'routed'
  | 'clock'
  | 'referred'

/** A line to be written into a ticket's story. */
export interface Line {
  readonly kind: EntryKind
  readonly event: string
  readonly data: Readonly<Record<string, unknown>>
  readonly isInternal?: boolean
  /** The line is not carried to the twin ticket: it came from there, or happens there by itself. */
  readonly staysHere?: boolean
  /** What it causes: booked in the same statement. */
  readonly causes?: Caused
}

/** Writes one line of the story with its audit line and what it causes by one statement; its event follows at the end of the transaction. */
export function tell(scope: Scope, ticket: Ticket, line: Line): void {
  const about = { ticket: ticket.id, person: ticket.personId, office: ticket.officeId }
  const data = { state: ticket.state, service: ticket.serviceId }
  const noted = auditing(scope, { action: line.event, ...about })
  scope.store.send(telling(scope, ticket, { ...line, noted }))
  scope.unit.told.push({ type: line.event, ...about, data })
}

function telling(scope: Scope, ticket: Ticket, line: Line & { readonly noted: Sql }): Sql {
  const { actor } = scope
  const carried = ticket.twinTenant && line.kind === 'moved' && !line.staysHere ? 'false' : 'null'
  return sql`with noted as (${line.noted})${booking(scope, ticket.id, line.causes)}
      insert into entry (tenant_id, ticket_id, at, kind, actor_kind, actor_id, actor_name, is_internal, is_carried, data)
      values (${scope.tenant.id}, ${ticket.id}, ${scope.now.toISOString()}::timestamptz, ${line.kind}, ${actor.kind},
        ${actor.id}, ${actor.name}, ${line.isInternal ?? false}, ${raw(carried)}, ${JSON.stringify({ ...line.data, ...toldBehalf(actor.behalf) })}::jsonb)`
}
