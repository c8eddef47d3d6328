import type { Hit as Found, SearchParams } from 'meilisearch'
import { closing, opening, readMarks, storable } from '../marks.ts'
import type { Hit, Question, SearchDocument } from '../port.ts'

/** A document as Meilisearch keeps it; its key may hold only letters, digits, `-` and `_`. */
export type Stored = SearchDocument & { readonly key: string; readonly tenant: string }

/** The key under which a document with this id is kept. */
export function keyOf(id: string): string {
  return Buffer.from(id).toString('base64url')
}

/** The document as it is sent to be indexed. */
export function storedOf(tenant: string, document: SearchDocument): Stored {
  return {
    ...document,
    title: storable(document.title),
    keywords: document.keywords.map(storable),
    body: storable(document.body),
    key: keyOf(document.id),
    tenant,
  }
}

/** The question as Meilisearch takes it, always with the tenant among the filters. */
export function paramsOf(tenant: string, question: Question): SearchParams {
  const { kinds, audiences, lang, limit } = question
  return {
    filter: [
      `tenant = ${JSON.stringify(tenant)}`,
      `audience IN ${JSON.stringify(audiences)}`,
      ...(kinds ? [`kind IN ${JSON.stringify(kinds)}`] : []),
      ...(lang ? [`lang = ${lang}`] : []),
    ],
    limit,
    locales: lang ? [lang === 'it' ? 'ita' : 'eng'] : ['ita', 'eng'],
    attributesToRetrieve: ['id', 'kind', 'title', 'section'],
    attributesToHighlight: ['title', 'body'],
    attributesToCrop: ['body'],
    cropLength: 30,
    highlightPreTag: opening,
    highlightPostTag: closing,
  }
}

/** A hit of Meilisearch as the port promises it. */
export function hitOf({ id, kind, section, _formatted: formatted, ...found }: Found<Stored>): Hit {
  const { text: title, marks } = readMarks(formatted?.title ?? found.title)
  const { text: excerpt, marks: excerptMarks } = readMarks(formatted?.body ?? '')
  const hit = { id, kind, title, marks, excerpt, excerptMarks }
  return section ? { ...hit, section } : hit
}
