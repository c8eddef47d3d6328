import sql from 'sql-template-tag'
import { dime } from '../identity/actor.ts'
import type { Caller, Kernel } from '../kernel.ts'
import type { Scope } from '../operation/scope.ts'
import { sweepAway } from './retention.ts'
import { unattended } from './unattended.ts'

/** Looks after what no single ticket's workflow can see. */
export interface Sweeping {
  /** Wakes the tickets to which nobody attends, in every tenant; answers how many. */
  wakeUnattended(): Promise<number>
  /** Deletes what nobody needs any more, in every tenant; answers how much. */
  sweepAway(): Promise<number>
  /** Those of a tenant's tickets that want no workflow: they have ended, or are gone. */
  unwanted(tenant: string, ids: readonly string[]): Promise<string[]>
}

/** Sweeps as DiMe itself. */
export function sweeping(kernel: Kernel): Sweeping {
  const everywhere = async (work: (scope: Scope) => Promise<number>): Promise<number> => {
    let done = 0
    for (const tenant of await kernel.lent.tenants.all()) {
      const caller: Caller = { tenant, actor: dime, locale: 'it', now: new Date() }
      done += await kernel.withRows(caller, (scope) => alone(scope, work))
    }
    return done
  }
  return {
    wakeUnattended: () => everywhere(wakeUnattended),
    sweepAway: () => everywhere(sweepAway),
    async unwanted(tenant, ids) {
      return kernel.database.withRows(tenant, async (store) => {
        const wanted = await store.rows<{ id: string }>(sql`
          select id from ticket where tenant_id = ${tenant}::uuid and id = any(${ids}::uuid[])
            and (not is_ended or attend_by is distinct from 'infinity')`)
        const open = new Set(wanted.map(({ id }) => id))
        return ids.filter((id) => !open.has(id))
      })
    },
  }
}

/**
 * The lock lies in the record, not with Temporal: a sweep mends what Temporal has forgotten, and must come
 * also when Temporal has forgotten its schedules. It is held as long as the transaction.
 */
async function alone(scope: Scope, work: (scope: Scope) => Promise<number>): Promise<number> {
  const held = await scope.store.row<{ isMine: boolean }>(sql`
    select pg_try_advisory_xact_lock(hashtextextended('sweep ' || ${scope.tenant.id}, 0)) as "isMine"`)
  return held?.isMine ? work(scope) : 0
}

const most = 1_000

/**
 * Tells the workflows of tickets whose instant is two minutes past, or that were never attended in a minute.
 * Each then has ten minutes: where Temporal has much to catch up with, waking twice would only add to it.
 */
export async function wakeUnattended({ store, tenant, now }: Scope): Promise<number> {
  const at = sql`${now.toISOString()}::timestamptz`
  const woken = await store.row<{ count: number }>(sql`
    with lost as (${unattended(tenant.id, now)} limit ${most}),
    woken as (update ticket t set attend_by = ${at} + interval '10 minutes' from lost
      where t.tenant_id = ${tenant.id} and t.id = lost.id returning t.id, t.office_id, t.person_id, t.state, t.service_id),
    sent as (insert into outbox (tenant_id, type, at, ticket_id, office_id, person_id, data)
      select ${tenant.id}::uuid, 'ticket.unattended', ${at}, id, office_id, person_id, jsonb_build_object('state', state, 'service', service_id)
      from woken returning 1)
    select count(*)::int as count from sent`)
  return woken?.count ?? 0
}
