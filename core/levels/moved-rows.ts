import sql, { join } from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { LevelPreview } from './contract.ts'
import type { Moved } from './moved.ts'
import { asPromisedTicket, promisedColumns, type StoredPromised } from './promised-ticket.ts'

/** Tickets that would move, by their code, with when the next promise breaks and broke before. */
export async function movedRows(
  scope: Scope,
  moved: readonly Moved[],
): Promise<LevelPreview['rows']> {
  if (moved.length === 0) return []
  const stored = await scope.store.rows<StoredPromised>(sql`
    select ${promisedColumns} from ticket t join office o on o.tenant_id = t.tenant_id and o.id = t.office_id
      left join staff s on s.tenant_id = t.tenant_id and s.id = t.assignee_id
    where t.tenant_id = ${scope.tenant.id} and t.id in (${join(moved.map(({ id }) => id))})`)
  return moved.flatMap(({ id, was, is }) => {
    const ticket = stored.find((row) => row.id === id)
    const next = is ?? was
    if (!ticket || !next) return []
    return [
      {
        ...asPromisedTicket(scope, { ...ticket, kind: next.kind, dueAt: next.dueAt }),
        was: was?.dueAt.toISOString() ?? null,
      },
    ]
  })
}
