import sql from 'sql-template-tag'
import type { Database } from '../../core/database/database.ts'
import type { Store } from '../../core/database/store.ts'

/** Rows that were seen: of the tenant that looked, and of others. */
export interface Seen {
  own: number
  foreign: number
}

/** How the record is hammered. */
export interface Blows {
  readonly tenants: readonly [string, string]
  readonly workers: number
  readonly lastsMs: number
}

const everyTenant = sql`select distinct tenant_id::text as id from ticket`
const looks = ['plain', 'entities', 'fails', 'leaves a setting'] as const

/**
 * Lets many workers of two tenants look at the record at once, over whatever connections there are: by plain
 * queries, with entities, in work that fails in the middle, and in work that leaves another tenant set.
 */
export async function hammer(
  database: Database,
  { tenants, workers, lastsMs }: Blows,
): Promise<Seen> {
  const seen: Seen = { own: 0, foreign: 0 }
  const end = Date.now() + lastsMs
  const worker = async (number: number) => {
    for (let turn = number; Date.now() < end; turn += 1) {
      const tenant = tenants[turn % 2 === 0 ? 0 : 1]
      const other = tenants[turn % 2 === 0 ? 1 : 0]
      const how = looks[Math.floor(turn / 2) % looks.length] ?? 'plain'
      for (const id of await look(database, { tenant, other, how }))
        seen[id === tenant ? 'own' : 'foreign'] += 1
    }
  }
  await Promise.all(Array.from({ length: workers }, (_, number) => worker(number)))
  return seen
}

interface Look {
  readonly tenant: string
  readonly other: string
  readonly how: (typeof looks)[number]
}

async function look(database: Database, { tenant, other, how }: Look): Promise<string[]> {
  const ids = async (store: Store) =>
    (await store.rows<{ id: string }>(everyTenant)).map(({ id }) => id)
  if (how === 'entities') return database.withEntities(tenant, ids)
  if (how === 'plain') return database.withRows(tenant, ids)
  const found: string[] = []
  const spoiling =
    how === 'fails' ? sql`select 1 / 0` : sql`select set_config('app.tenant', ${other}, true)`
  await database
    .withRows(tenant, async (store) => {
      found.push(...(await ids(store)))
      await store.rows(spoiling)
    })
    .catch(() => undefined)
  return found
}
