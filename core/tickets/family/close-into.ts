import sql from 'sql-template-tag'
import { recomputeTargets } from '../../levels/recompute-targets.ts'
import type { ChangeScope } from '../../operation/scope.ts'
import type { Ticket } from '../ticket.entity.ts'

/** Ends a ticket as merged: its clock stands, what it still caused is left out, and what belonged to it goes over. */
export async function closeInto(scope: ChangeScope, merged: Ticket, kept: Ticket): Promise<void> {
  const { store, tenant, now } = scope
  const to = now.toISOString()
  const pauses = merged.pauses.map((pause) => (pause.to ? pause : { ...pause, to }))
  Object.assign(merged, {
    ...{ mergedInto: kept.id, isEnded: true, isPaused: false, endedAt: now, pauses },
  })
  await scope.entities.flush()
  await recomputeTargets(scope, merged)
  await store.rows(sql`
    with skipped as (update effect set state = 'skipped', done_at = ${to}::timestamptz
      where tenant_id = ${tenant.id} and ticket_id = ${merged.id} and state in ('waiting', 'failed'))
    update ticket set parent_id = ${kept.id}, version = version + 1
    where tenant_id = ${tenant.id} and parent_id = ${merged.id}`)
  // Those that went into it before go with it.
  await store.rows(sql`
    update ticket set merged_into = ${kept.id}
    where tenant_id = ${tenant.id} and merged_into = ${merged.id}`)
}
