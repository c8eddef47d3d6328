import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import type { PublishedRanking, RankingKind } from './contract.ts'
import { rankingService } from './entrants.ts'
import { unknownRanking } from './faults.ts'
import { listLabel } from './points-view.ts'

/** A ranking’s own facts, as they are kept. */
interface Stored {
  readonly id: string
  readonly kind: RankingKind
  readonly version: number
  readonly from: string
  readonly until: string | null
  readonly appealUntil: string | null
  readonly seed: string
  readonly digest: string
}

type Row = PublishedRanking['lists'][number]['rows'][number] & { readonly list: string }

/** The newest ranking of a call that was published: numbers and points, nobody’s name. Faults: ranking.unknown. */
export async function newestPublished(scope: Scope, service: string): Promise<PublishedRanking> {
  const { live } = rankingService(scope, service)
  const { store, tenant, locale } = scope
  const found = await store.row<Stored>(sql`
    select id, kind, version, from_day::text as "from", until_day::text as until, appeal_until::text as "appealUntil",
      seed, digest from ranking where tenant_id = ${tenant.id} and service_id = ${service} order by version desc limit 1`)
  if (!found) throw unknownRanking({ service })
  const rows = await store.rows<Row>(sql`
    select list, position, number, total::float8 as total, is_tied as "isTied" from ranking_row
    where tenant_id = ${tenant.id} and ranking_id = ${found.id} order by list, position`)
  const lists = Map.groupBy(rows, ({ list }) => list)
  return {
    ...found,
    service,
    title: live.service.texts[locale].title,
    kindLabel: wordsFor(locale).say(`ranking.${found.kind}`, {}),
    lists: [...lists].map(([list, inList]) => ({
      list,
      label: listLabel(scope, live.service, list),
      rows: inList.map(({ position, number, total, isTied }) => ({
        ...{ position, number, total, isTied },
      })),
    })),
  }
}

/** The file of a ranking that was published. */
export async function publishedFile({ store, tenant }: Scope, id: string) {
  const file = await store.row<{ name: string; type: string; content: Buffer }>(sql`
    select f.name, f.type, f.content from ranking r join file f on f.tenant_id = r.tenant_id and f.id = r.file_id
    where r.tenant_id = ${tenant.id} and r.id = ${id}`)
  if (!file) throw unknownRanking({ service: '' })
  return { ...file, content: file.content.toString('base64') }
}
