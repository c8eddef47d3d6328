import type { Store } from '../database/store.ts'
import { withFallback } from './fallback.ts'
import { createMeilisearch } from './meilisearch.ts'
import type { SearchEngine } from './port.ts'
import { createPostgresSearch } from './postgres.ts'

/** The search of a city: PostgreSQL in the caller's own transaction, behind Meilisearch where one is configured. */
export interface Search {
  over(store: Store): SearchEngine
  close(): Promise<void>
}

/** Opens the search. */
export function openSearch(
  meilisearch: { readonly url: string; readonly key: string } | undefined,
): Search {
  const first = meilisearch && createMeilisearch(meilisearch)
  return {
    over(store) {
      const embedded = createPostgresSearch({ rows: (_tenant, query) => store.rows(query) })
      return first ? withFallback(first, embedded) : embedded
    },
    close: async () => first?.close(),
  }
}
