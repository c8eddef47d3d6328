import { createMeilisearch } from '../meilisearch.ts'
import type { SearchEngine } from '../port.ts'
import { createPostgresSearch } from '../postgres.ts'
import { scratchSearch } from './scratch-search.ts'

/** An engine at work, and how to be rid of it. */
export interface TestedEngine {
  readonly name: string
  readonly engine: SearchEngine
  close(): Promise<void>
}

/** Opens PostgreSQL, and Meilisearch too when `MEILI_URL` and `MEILI_KEY` name one that runs. */
export async function openEngines(): Promise<readonly TestedEngine[]> {
  const url = process.env['MEILI_URL']
  const postgres = await openPostgres()
  if (!url) return [postgres]
  const meilisearch = createMeilisearch({ url, key: process.env['MEILI_KEY'] ?? '' })
  return [postgres, { name: 'Meilisearch', engine: meilisearch, close: () => meilisearch.close() }]
}

async function openPostgres(): Promise<TestedEngine> {
  const { database, close } = await scratchSearch()
  return { name: 'PostgreSQL', engine: createPostgresSearch(database), close }
}
