import type { Hits, SearchEngine } from './port.ts'

const patience = 1000

/**
 * Asks the first engine, and the second when the first fails or takes more than a second; hits of
 * the second say so with `degraded`. Both are kept up to date: a write is done when both have it.
 */
export function withFallback(first: SearchEngine, second: SearchEngine): SearchEngine {
  const both = (act: (engine: SearchEngine) => Promise<void>) => all([act(first), act(second)])
  return {
    index: (tenant, documents) => both((engine) => engine.index(tenant, documents)),
    remove: (tenant, ids) => both((engine) => engine.remove(tenant, ids)),
    teach: (tenant, synonyms) => both((engine) => engine.teach(tenant, synonyms)),
    search: (tenant, question) =>
      inTime(first.search(tenant, question)).catch(async (): Promise<Hits> => {
        return { ...(await second.search(tenant, question)), degraded: true }
      }),
    suggest: (tenant, prefix, limit) =>
      inTime(first.suggest(tenant, prefix, limit)).catch(() =>
        second.suggest(tenant, prefix, limit),
      ),
    close: () => both((engine) => engine.close()),
  }
}

/** Lets every attempt end before it fails with the first failure: one engine down harms no other. */
async function all(attempts: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(attempts)
  await Promise.all(attempts)
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const alarm = setTimeout(() => reject(new Error('the search engine is slow')), patience)
  return Promise.race([answer, late]).finally(() => clearTimeout(alarm))
}
