import type { Database } from '../database/database.ts'
import { withFallback } from './fallback.ts'
import { createMeilisearch } from './meilisearch.ts'
import type { SearchEngine } from './port.ts'
import { createPostgresSearch } from './postgres.ts'

/** The search of a city: PostgreSQL, behind Meilisearch where one is configured. */
export function openSearch(
  meilisearch: { readonly url: string; readonly key: string } | undefined,
  database: Database,
): SearchEngine {
  const embedded = createPostgresSearch({
    rows: (tenant, query) => database.run(tenant, (store) => store.rows(query)),
  })
  return meilisearch ? withFallback(createMeilisearch(meilisearch), embedded) : embedded
}
