import sql from 'sql-template-tag'
import type { Scope } from '../../operation/scope.ts'

/** What an organisation (`office` is null) or one of its offices says about a plugin. */
export interface Word {
  readonly office: string | null
  readonly isOn: boolean
  readonly from: Date | null
  readonly until: Date | null
  readonly accepted: readonly string[]
  readonly settings: Readonly<Record<string, unknown>>
  readonly version: number
  readonly changedBy: string | null
  readonly changedAt: Date | null
}

/** What a plugin is told of, and where. */
export interface Spot {
  readonly plugin: string
  readonly office: string | null
}

const columns = sql`office_id as office, is_on as "isOn", from_at as "from", until_at as until, accepted, settings,
  version, changed_by as "changedBy", changed_at as "changedAt"`

type Reading = Pick<Scope, 'store' | 'tenant'>

/** The word that counts in a place: the office's own, else that of the nearest office above, else the organisation's. */
export function wordIn({ store, tenant }: Reading, { plugin, office }: Spot) {
  return store.row<Word>(
    sql`select ${columns} from plugin_word(${tenant.id}, ${plugin}, ${office}::uuid)`,
  )
}

/** Every word about a plugin, the organisation's first. */
export function wordsAbout({ store, tenant }: Reading, plugin: string) {
  return store.rows<Word>(sql`select ${columns} from plugin_enabling
    where tenant_id = ${tenant.id} and plugin = ${plugin} order by office_id nulls first`)
}

/** Every word about every plugin, by plugin. */
export async function allWords({ store, tenant }: Reading): Promise<ReadonlyMap<string, Word[]>> {
  const said = await store.rows<Word & { readonly plugin: string }>(sql`
    select plugin, ${columns} from plugin_enabling where tenant_id = ${tenant.id} order by office_id nulls first`)
  return Map.groupBy(said, ({ plugin }) => plugin)
}

/** The word that was said in this very place, held until the transaction ends. */
export function ownWord({ store, tenant }: Reading, { plugin, office }: Spot) {
  return store.row<Word>(sql`select ${columns} from plugin_enabling
    where tenant_id = ${tenant.id} and plugin = ${plugin} and office_id is not distinct from ${office}::uuid for update`)
}
