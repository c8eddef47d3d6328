import sql from 'sql-template-tag'
import type { Scope } from '../../../operation/scope.ts'
import type { SomeTickets } from '../rollout-contract.ts'
import { countOf, type TicketGroup } from './impact.ts'

/** Where the tickets of a plugin stand, in every tenant. */
export async function ticketGroups({ store }: Scope, plugin: string): Promise<TicketGroup[]> {
  const rows = await store.rows<{ one: TicketGroup }>(
    sql`select * from platform.plugin_tickets(${plugin}) as one`,
  )
  return rows.map(({ one }) => one)
}

const most = 20

/** Groups of tickets by their count, with the codes of the first. */
export async function someTickets(
  { store }: Scope,
  groups: readonly TicketGroup[],
): Promise<SomeTickets> {
  const codes: string[] = []
  for (const { lifecycle: _, ...group } of groups) {
    if (codes.length >= most) break
    const rows = await store.rows<{ code: string }>(
      sql`select * from platform.plugin_codes(${JSON.stringify(group)}::jsonb, ${most - codes.length}) as code`,
    )
    codes.push(...rows.map(({ code }) => code))
  }
  return { count: countOf(groups), codes }
}
