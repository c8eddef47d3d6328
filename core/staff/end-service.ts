import sql from 'sql-template-tag'
import { endAll } from '../identity/staff/session-list.ts'
import type { Scope } from '../operation/scope.ts'
import { releaseTickets } from './release-tickets.ts'

/** Somebody who serves no more, and the office on account of which they go. */
export interface Leaving {
  readonly id: string
  readonly name: string
  readonly office: string | null
}

/** What ended with somebody's service. */
export interface Ended {
  readonly sessions: number
  readonly tickets: number
}

/** Ends somebody's service: sessions and invitations end, the tickets they followed go back to their offices. */
export async function endService(scope: Scope, leaving: Leaving): Promise<Ended> {
  const { store, tenant, actor, now } = scope
  const { id } = leaving
  await store.rows(sql`
    update staff set is_leaver = true, left_at = ${now.toISOString()}::timestamptz, is_live = true,
      version = version + 1, changed_by = ${actor.name}
    where tenant_id = ${tenant.id} and id = ${id}`)
  await store.rows(sql`delete from invitation where tenant_id = ${tenant.id} and staff_id = ${id}`)
  const sessions = await endAll(scope, id)
  const tickets = await releaseTickets(scope, leaving)
  return { sessions, tickets }
}
