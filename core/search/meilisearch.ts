import { strict as assert } from 'node:assert'
import { type EnqueuedTaskPromise, type Index, Meilisearch, MeilisearchApiError } from 'meilisearch'
import { searchIsNotUpdated } from './faults.ts'
import { storable } from './marks.ts'
import { indexSettings } from './meilisearch/index-settings.ts'
import { hitOf, keyOf, paramsOf, type Stored, storedOf } from './meilisearch/stored.ts'
import type { Hits, Question, SearchEngine } from './port.ts'
import { suggestTitles } from './suggest.ts'

/** Where Meilisearch answers, and a key that may search, write and configure indexes. */
export interface MeilisearchAccess {
  readonly url: string
  readonly key: string
}

const deadline = { timeout: 30_000, interval: 50 }

/** Search in Meilisearch: an index for each tenant, because synonyms belong to an index. */
export function createMeilisearch({ url, key }: MeilisearchAccess): SearchEngine {
  // a compressed answer comes in chunks that wait for an acknowledgement: 48 ms instead of 2
  const requestInit = { headers: { 'accept-encoding': 'identity' } }
  const client = new Meilisearch({ host: url, apiKey: key, requestInit, timeout: 10_000 })
  const indexOf = (tenant: string) => client.index<Stored>(`dime-${tenant}`)
  const prepared = preparedOnce(indexOf)
  const search = async (tenant: string, question: Question): Promise<Hits> => {
    const start = performance.now()
    const { hits, total } = await ask(indexOf(tenant), tenant, question)
    const tookMs = performance.now() - start
    return { found: hits.map(hitOf), total, tookMs, engine: 'meilisearch' }
  }
  return {
    async index(tenant, documents) {
      const rows = documents.map((document) => storedOf(tenant, document))
      await done((await prepared(tenant)).addDocuments(rows, { primaryKey: 'key' }))
    },
    async remove(tenant, ids) {
      await done((await prepared(tenant)).deleteDocuments(ids.map(keyOf)))
    },
    async teach(tenant, synonyms) {
      const lists = Object.entries(synonyms).map(([word, means]) => ({ [word]: [...means] }))
      await done((await prepared(tenant)).updateSynonyms(Object.assign({}, ...lists)))
    },
    search,
    suggest: (tenant, prefix, limit) =>
      suggestTitles((question) => search(tenant, question), prefix, limit),
    close: async () => undefined,
  }
}

/** Sends the settings of a tenant's index before this process first writes to it. */
function preparedOnce(indexOf: (tenant: string) => Index<Stored>) {
  const settled = new Map<string, Promise<void>>()
  return async (tenant: string): Promise<Index<Stored>> => {
    assert(tenant, 'documents belong to a tenant')
    const setting = settled.get(tenant) ?? done(indexOf(tenant).updateSettings(indexSettings))
    settled.set(tenant, setting)
    await setting.catch((cause: unknown) => {
      settled.delete(tenant)
      throw cause
    })
    return indexOf(tenant)
  }
}

async function ask(index: Index<Stored>, tenant: string, question: Question) {
  const text = storable(question.text)
  // without words Meilisearch would answer with every document
  if (!tenant || text.trim() === '') return { hits: [], total: 0 }
  try {
    const { hits, estimatedTotalHits } = await index.search(text, paramsOf(tenant, question))
    return { hits, total: estimatedTotalHits }
  } catch (cause) {
    // a tenant that has indexed nothing yet
    if (isNotFound(cause)) return { hits: [], total: 0 }
    throw cause
  }
}

function isNotFound(cause: unknown): boolean {
  return cause instanceof MeilisearchApiError && cause.cause?.code === 'index_not_found'
}

async function done(enqueued: EnqueuedTaskPromise): Promise<void> {
  const { status, error } = await enqueued.waitTask(deadline)
  if (status !== 'succeeded') throw searchIsNotUpdated({ reason: error?.message ?? status })
}
