import type { Sql } from 'sql-template-tag'
import sql from 'sql-template-tag'
import { readMarks, storable } from './marks.ts'
import type { Hit, Hits, Question, SearchDocument, SearchEngine, SearchSection } from './port.ts'
import { suggestTitles } from './suggest.ts'

/** Runs a query in a transaction of `dime_app` whose `app.tenant` is the given tenant. */
export interface SearchDatabase {
  rows<T>(tenant: string, query: Sql): Promise<T[]>
}

interface Found {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly excerpt: string
  readonly section: SearchSection | null
  readonly total: string
  readonly corrected: string | null
}

const batch = 500

/** Search inside PostgreSQL, over the tables and functions of `searchSchema`. */
export function createPostgresSearch(database: SearchDatabase): SearchEngine {
  const search = async (tenant: string, question: Question): Promise<Hits> => {
    const start = performance.now()
    const found = await database.rows<Found>(tenant, asked(question))
    return { ...hitsOf(found), tookMs: performance.now() - start, engine: 'postgres' }
  }
  return {
    async index(tenant, documents) {
      const rows = [...new Map(documents.map((each) => [each.id, rowOf(each)])).values()]
      for (let at = 0; at < rows.length; at += batch) {
        const part = JSON.stringify(rows.slice(at, at + batch))
        await database.rows(tenant, sql`select search.put(${part}::jsonb)`)
      }
    },
    async remove(tenant, ids) {
      await database.rows(tenant, sql`select search.remove(${ids}::text[])`)
    },
    async teach(tenant, synonyms) {
      await database.rows(tenant, sql`select search.teach(${JSON.stringify(synonyms)}::jsonb)`)
    },
    search,
    suggest: (tenant, prefix, limit) =>
      suggestTitles((question) => search(tenant, question), prefix, limit),
    close: async () => undefined,
  }
}

function asked({ text, lang, audiences, kinds, limit }: Question): Sql {
  const langs = lang ? [lang] : ['it', 'en']
  return sql`select * from search.find(
    ${storable(text)}, ${langs}::text[], ${audiences}::text[], ${kinds ?? null}::text[], ${limit})`
}

function rowOf({ title, keywords, body, ...rest }: SearchDocument) {
  return {
    ...rest,
    title: storable(title),
    keywords: storable(keywords.join('\n')),
    body: storable(body),
  }
}

function hitsOf(found: readonly Found[]): Pick<Hits, 'found' | 'total' | 'corrected'> {
  const corrected = found[0]?.corrected
  return {
    found: found.map(hitOf),
    total: Number(found[0]?.total ?? 0),
    ...(corrected ? { corrected } : {}),
  }
}

function hitOf({ id, kind, title, excerpt, section }: Found): Hit {
  const { text: plainTitle, marks } = readMarks(title)
  const { text: plainExcerpt, marks: excerptMarks } = readMarks(excerpt)
  const hit = { id, kind, title: plainTitle, marks, excerpt: plainExcerpt, excerptMarks }
  return section ? { ...hit, section } : hit
}
