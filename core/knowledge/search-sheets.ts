import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { Hit } from '../search/port.ts'
import { inWords, type Words } from '../tenancy/words.ts'
import type { SheetHits } from './contract.ts'

interface Known {
  readonly id: string
  readonly office: Words
  readonly verifiedOn: string
  readonly reviewBy: string
}

/** Finds fact sheets; staff find their own ones too. */
export async function searchSheets(
  scope: Scope,
  { text, limit }: { text: string; limit: number },
): Promise<SheetHits> {
  const isStaff = scope.actor.kind === 'staff'
  const hits = await scope.lent.search.over(scope.store).search(scope.tenant.id, {
    text,
    limit,
    kinds: ['sheet'],
    audiences: isStaff ? ['public', 'staff'] : ['public'],
  })
  const known = await knownOf(scope, hits.found)
  return {
    found: hits.found.flatMap((hit) => {
      const sheet = known.get(hit.id)
      return sheet ? [asHit(scope, hit, sheet)] : []
    }),
    total: hits.total,
    tookMs: hits.tookMs,
    engine: hits.engine,
    isDegraded: hits.degraded ?? false,
  }
}

function asHit(scope: Scope, hit: Hit, sheet: Known): SheetHits['found'][number] {
  return {
    id: hit.id,
    kind: hit.kind,
    title: hit.title,
    marks: hit.marks.map(([from, to]) => [from, to]),
    excerpt: hit.excerpt,
    excerptMarks: hit.excerptMarks.map(([from, to]) => [from, to]),
    office: inWords(scope, sheet.office),
    verifiedOn: sheet.verifiedOn,
    reviewBy: sheet.reviewBy,
  }
}

async function knownOf(scope: Scope, found: readonly Hit[]): Promise<Map<string, Known>> {
  if (found.length === 0) return new Map()
  const rows = await scope.store.rows<Known>(sql`
    select s.id, o.name as office, s.verified_on::text as "verifiedOn", s.review_by::text as "reviewBy"
    from sheet s join office o on o.tenant_id = s.tenant_id and o.id = s.office_id
    where s.tenant_id = ${scope.tenant.id} and not s.is_withdrawn
      and s.id = any(string_to_array(${found.map(({ id }) => id).join(' ')}, ' '))`)
  return new Map(rows.map((row) => [row.id, row]))
}
