import sql from 'sql-template-tag'
import type { Scope } from '../../operation/scope.ts'
import type { Span } from '../span.ts'
import { fewestOpenings, isFarAbove, usualOf } from '../usual.ts'
import type { Case } from './case.ts'
import { linesWithin, type Hour } from './hours.ts'
import { opening } from './opening.ts'

const weeks = 4

/** Hours in which somebody opened far more files than is usual for them, and for their office. */
export async function manyInAnHour(
  scope: Scope,
  span: Span,
  hours: readonly Hour[],
): Promise<Case[]> {
  const candidates = hours.filter(({ files }) => files >= fewestOpenings)
  if (candidates.length === 0) return []
  const before = await hoursBefore(scope, span, candidates)
  return candidates.flatMap((hour) => {
    const own = usualOf(countsOf(before.filter(({ actorId }) => actorId === hour.actorId)))
    const office = usualOf(countsOf(before.filter(({ officeId }) => officeId === hour.officeId)))
    if (!isFarAbove(hour.files, [own, office])) return []
    const { files, from, to, actorId: id, name } = hour
    const facts = { files, own: own?.median ?? '–', office: office?.median ?? '–' }
    const seqs = () => linesWithin(scope, [hour])
    return [{ reason: 'many' as const, facts, staff: { id, name }, from, to, seqs }]
  })
}

interface Counted {
  readonly actorId: string
  readonly officeId: string | null
  readonly files: number
}

const countsOf = (hours: readonly Counted[]) => hours.map(({ files }) => files)

function hoursBefore({ store, tenant }: Scope, { since }: Span, hours: readonly Hour[]) {
  const offices = [...new Set(hours.flatMap(({ officeId }) => officeId ?? []))]
  const earlier = new Date(Date.parse(since) - weeks * 7 * 24 * 60 * 60_000).toISOString()
  return store.rows<Counted>(sql`
    select a.actor_id as "actorId", a.office_id as "officeId", count(distinct coalesce(a.person_id, a.ticket_id))::int as files
    from audit a where a.tenant_id = ${tenant.id} and a.office_id = any(${offices}::uuid[])
      and ${opening({ since: earlier, until: since })}
    group by a.actor_id, a.office_id, date_trunc('hour', a.at)`)
}
