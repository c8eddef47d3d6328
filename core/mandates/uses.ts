import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import type { MandateUse } from './contract.ts'

interface Used {
  readonly mandate: string
  readonly uses: { at: string; action: string; ticket: string | null; code: string | null }[]
}

/** What is told of a mandate's uses: the rest of the audit is for those who check. */
const told = ['ticket.opened', 'ticket.moved', 'ticket.read', 'file.read', 'mandate.chosen']

/** The last twenty uses of each mandate, by its id: the audit is their record. */
export async function usesOf(
  scope: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MandateUse[]>> {
  const { say } = wordsFor(scope.locale)
  const rows = await scope.store.rows<Used>(sql`
    select u.mandate, jsonb_agg(jsonb_build_object('at', a.at, 'action', a.action, 'ticket', a.ticket_id, 'code', t.code)
      order by a.seq desc) as uses
    from unnest(string_to_array(${ids.join(',')}, ',')::uuid[]) u(mandate), lateral (
      select * from audit where tenant_id = ${scope.tenant.id} and mandate_id = u.mandate
        and action = any(string_to_array(${told.join(',')}, ',')) order by seq desc limit 20) a
      left join ticket t on t.tenant_id = a.tenant_id and t.id = a.ticket_id
    group by 1`)
  const asUse = ({ at, action, ticket, code }: Used['uses'][number]): MandateUse => ({
    at: new Date(at).toISOString(),
    what: say(`mandate.use.${action}`, {}),
    ticket: ticket && code ? { id: ticket, code } : null,
  })
  return new Map(rows.map(({ mandate, uses }) => [mandate, uses.filter(isNews).map(asUse)]))
}

// A page that reads the same thing again and again tells it once.
function isNews(use: Used['uses'][number], place: number, uses: Used['uses']): boolean {
  const before = uses[place - 1]
  return before?.action !== use.action || before.ticket !== use.ticket
}
