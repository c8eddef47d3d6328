import sql from 'sql-template-tag'
import { wouldBreakHistories, wouldBreakWorkflows } from '../faults.ts'
import type { Candidate, Conducted, Unplayable } from './conducted.ts'

const most = 20

/**
 * Refuses a version whose workflows would not go on as those under way began. Faults: plugin.would-break-histories,
 * plugin.would-break-workflows.
 */
export async function rehearseVersion(conducted: Conducted, candidate: Candidate): Promise<void> {
  if (!conducted.rehearse || candidate.workflows.length === 0) return
  const { plugin, version } = candidate
  const { recorded, tickets } = await conducted.rehearse(candidate)
  if (recorded.length > 0)
    throw wouldBreakHistories({ plugin, version, histories: recorded.join(', ') })
  if (tickets.length === 0) return
  const codes = await codesOf(conducted, tickets.slice(0, most))
  throw wouldBreakWorkflows({ plugin, version, count: tickets.length, codes: codes.join(', ') })
}

async function codesOf(
  { kernel }: Conducted,
  tickets: Unplayable['tickets'],
): Promise<readonly string[]> {
  const codes: string[] = []
  for (const { tenant, ticket } of tickets) {
    const row = await kernel.database.withRows(tenant, (store) =>
      store.row<{ code: string }>(
        sql`select code from ticket where tenant_id = ${tenant} and id = ${ticket}::uuid`,
      ),
    )
    if (row) codes.push(row.code)
  }
  return codes
}
