import sql, { type Sql } from 'sql-template-tag'
import { wordsFor } from '../texts/words.ts'
import type { HoldReason } from './contract.ts'
import type { TargetKind } from './level.ts'
import { targetSource } from './next-target.ts'
import type { Looking } from './looking.ts'
import type { LevelOverview } from './overview-contract.ts'
import { asCodedTicket, asPromisedTicket, promisedColumns } from './promised-ticket.ts'
import type { StoredPromised } from './promised-ticket.ts'

const mostShown = 25

const joined: Sql = sql`join office o on o.tenant_id = t.tenant_id and o.id = t.office_id
  left join staff s on s.tenant_id = t.tenant_id and s.id = t.assignee_id`

type Promised = StoredPromised & { readonly kind: TargetKind; readonly dueAt: Date }

/** The tickets whose promises break next, or broke first. */
export async function promisedOnes(
  { scope, seen, now, until }: Looking,
  which: 'breaking' | 'broken',
): Promise<LevelOverview['broken']> {
  const at = sql`coalesce(t.target_at, 'infinity')`
  const between =
    which === 'broken'
      ? sql`${at} <= ${now}::timestamptz`
      : sql`${at} > ${now}::timestamptz and ${at} <= ${until}::timestamptz`
  const rows = await scope.store.rows<Promised>(sql`
    select ${promisedColumns}, next.kind, t.target_at as "dueAt" from ticket t ${joined} ${targetSource}
    where ${seen} and not t.is_ended and ${between} and next.kind is not null order by ${at}, t.id limit ${mostShown}`)
  return rows.map((row) => asPromisedTicket(scope, row))
}

type Held = StoredPromised & { readonly reason: HoldReason; readonly since: Date }

/** The tickets whose promises stand still, the longest first. */
export async function heldOnes({ scope, seen }: Looking): Promise<LevelOverview['held']> {
  const rows = await scope.store.rows<Held>(sql`
    select ${promisedColumns}, h.reason, h.from_at as since from ticket t ${joined}
      join ticket_hold h on h.tenant_id = t.tenant_id and h.ticket_id = t.id and h.to_at is null
    where ${seen} and not t.is_ended order by h.from_at, t.id limit ${mostShown}`)
  return rows.map((row) => ({
    ...asCodedTicket(scope, row),
    reason: row.reason,
    label: wordsFor(scope.locale).say(`hold.${row.reason}`, {}),
    since: row.since.toISOString(),
  }))
}
