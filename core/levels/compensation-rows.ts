import sql, { type Sql } from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { inWords, type Words } from '../tenancy/words.ts'
import { wordsFor } from '../texts/words.ts'
import type { CompensationView } from './compensation-contract.ts'
import { unknownCompensation } from './faults.ts'
import { asCodedTicket, promisedColumns, type StoredPromised } from './promised-ticket.ts'

/** A compensation as it stands in the record, with its ticket. */
export interface StoredCompensation extends StoredPromised {
  readonly ticketId: string
  readonly officeId: string
  readonly personId: string | null
  readonly kind: CompensationView['kind']
  readonly cents: number
  readonly because: Words
  readonly dueAt: Date
  readonly state: CompensationView['state']
  readonly reason: string | null
  readonly settledBy: string | null
  readonly settledAt: Date | null
  readonly version: number
}

/** One compensation; faults: compensations.unknown. */
export async function storedCompensation(scope: Scope, id: string): Promise<StoredCompensation> {
  const found = await scope.store.row<StoredCompensation>(
    compensationsWhere(scope, sql`c.id = ${id}`),
  )
  if (!found) throw unknownCompensation({ compensation: id })
  return found
}

/** Selects compensations, with their tickets. */
export function compensationsWhere({ tenant }: Scope, condition: Sql): Sql {
  return sql`select ${promisedColumns}, c.id, c.ticket_id as "ticketId", t.office_id as "officeId", t.person_id as "personId",
      c.kind, c.cents, c.because, c.due_at as "dueAt", c.state, c.reason, c.settled_by as "settledBy",
      c.settled_at as "settledAt", c.version
    from compensation c join ticket t on t.tenant_id = c.tenant_id and t.id = c.ticket_id
      join office o on o.tenant_id = t.tenant_id and o.id = t.office_id
      left join staff s on s.tenant_id = t.tenant_id and s.id = t.assignee_id
    where c.tenant_id = ${tenant.id} and ${condition}`
}

/** A stored compensation as it is shown. */
export function asCompensationView(scope: Scope, stored: StoredCompensation): CompensationView {
  const { id, kind, cents, state, reason, settledBy, version } = stored
  const { code, title, office } = asCodedTicket(scope, stored)
  return {
    ...{ id, kind, cents, state, reason, settledBy, version, office },
    ticket: { id: stored.ticketId, code, title },
    label: wordsFor(scope.locale).say(`target.${kind}`, {}),
    because: inWords(scope, stored.because),
    dueAt: stored.dueAt.toISOString(),
    settledAt: stored.settledAt?.toISOString() ?? null,
  }
}
