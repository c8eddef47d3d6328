import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { SearchDocument } from '../search/port.ts'
import type { Sheet } from './define-sheet.ts'

type Kept = Pick<Sheet, 'id' | 'audience' | 'title' | 'brief' | 'sections'> & {
  readonly keywords: string[]
}

/** Makes the tenant's fact sheets findable as they are now. */
export async function indexSheets({ store, tenant, lent }: Scope): Promise<number> {
  const sheets = await store.rows<Kept>(sql`
    select id, audience, keywords, words->'title' as title, words->'brief' as brief, words->'sections' as sections
    from sheet where tenant_id = ${tenant.id} and not is_withdrawn`)
  await lent.search.over(store).index(tenant.id, sheets.map(asDocument))
  return sheets.length
}

function asDocument({ id, audience, keywords, title, brief, sections }: Kept): SearchDocument {
  const said = [brief, ...sections.flatMap(({ heading, body }) => [heading, body])]
  return {
    id,
    kind: 'sheet',
    lang: 'it',
    audience,
    title: title.it,
    keywords: [...keywords, ...(title.en ? [title.en] : [])],
    body: said.map(({ it }) => it).join('\n'),
  }
}
