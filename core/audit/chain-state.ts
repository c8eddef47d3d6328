import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { AuditChain } from './contract.ts'

interface Stored {
  readonly position: number | null
  readonly hash: string | null
  readonly sealedUntil: Date | null
  readonly waiting: number
  readonly waitingSince: Date | null
  readonly check: { at: string; position: number; isSound: boolean } | null
}

// A line that waits was written after the last sealed one, or just before it by a slower transaction.
const slower = 10_000

/** How far the tenant's chain goes, what waits, and what the last verification found. */
export async function chainState({ store, tenant }: Scope): Promise<AuditChain> {
  const found = await store.row<Stored>(sql`
    with head as (select position, seq, hash from audit_link where tenant_id = ${tenant.id} order by position desc limit 1)
    select h.position::int, encode(h.hash, 'hex') as hash,
      (select a.at from audit a where a.tenant_id = ${tenant.id} and a.seq = h.seq) as "sealedUntil",
      w.waiting, w.since as "waitingSince",
      (select jsonb_build_object('at', c.at, 'position', c.position, 'isSound', c.is_sound) from audit_check c
        where c.tenant_id = ${tenant.id} order by c.at desc limit 1) as "check"
    from (select 1) one left join head h on true cross join lateral (
      select count(*)::int as waiting, min(a.at) as since from audit a
      where a.tenant_id = ${tenant.id} and a.seq > coalesce(h.seq, 0) - ${slower}::int
        and not exists (select from audit_link l where l.tenant_id = ${tenant.id} and l.seq = a.seq)) w`)
  const { position = null, hash = null, check = null } = found ?? {}
  return {
    lines: (position ?? 0) + (found?.waiting ?? 0),
    sealedUntil: found?.sealedUntil?.toISOString() ?? null,
    head: position && hash ? { position, hash } : null,
    waiting: found?.waiting ?? 0,
    waitingSince: found?.waitingSince?.toISOString() ?? null,
    check: check && { ...check, at: new Date(check.at).toISOString() },
  }
}
