/** A language the search understands. */
export type SearchLanguage = 'it' | 'en'

/** Who may find a document: everybody, or only those who work for the tenant. */
export type Audience = 'public' | 'staff'

/** The part of a longer sheet a document stands for: the sheet's id and the anchor inside its page. */
export interface SearchSection {
  readonly of: string
  readonly anchor: string
}

/** Something that can be found; every text is plain text, markup has no meaning here. */
export interface SearchDocument {
  readonly id: string
  readonly kind: string
  readonly lang: SearchLanguage
  readonly audience: Audience
  readonly title: string
  readonly keywords: readonly string[]
  readonly body: string
  readonly section?: SearchSection
}

/** What somebody typed; the last word counts as unfinished unless a space follows it. */
export interface Question {
  readonly text: string
  readonly kinds?: readonly string[]
  readonly audiences: readonly Audience[]
  readonly lang?: SearchLanguage
  readonly limit: number
}

/** A range to highlight: `text.slice(start, end)`. */
export type Mark = readonly [start: number, end: number]

/** A document found: plain texts, and the ranges in them that answer the question. */
export interface Hit {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly marks: readonly Mark[]
  readonly excerpt: string
  readonly excerptMarks: readonly Mark[]
  readonly section?: SearchSection
}

/**
 * The answer, best hit first. Of very many hits `total` counts at least a thousand; `corrected` is
 * how a misspelt question was read instead; `degraded` says that the engine of choice was out.
 */
export interface Hits {
  readonly found: readonly Hit[]
  readonly total: number
  readonly tookMs: number
  readonly engine: 'postgres' | 'meilisearch'
  readonly corrected?: string
  readonly degraded?: true
}

/** What the people of a city call things: a single word, and the words the sheets use for it. */
export type Synonyms = Readonly<Record<string, readonly string[]>>

/** Finds documents of one tenant at a time; no call ever sees or touches another tenant's. */
export interface SearchEngine {
  /** Adds the documents, or replaces those with the same id; they can be found when it resolves. */
  index(tenant: string, documents: readonly SearchDocument[]): Promise<void>
  /** Forgets the documents with these ids; unknown ids are fine. */
  remove(tenant: string, ids: readonly string[]): Promise<void>
  /** Replaces all the synonyms of the tenant. */
  teach(tenant: string, synonyms: Synonyms): Promise<void>
  /** Answers a question, tolerating up to two wrong letters a word. */
  search(tenant: string, question: Question): Promise<Hits>
  /** Titles of public documents for what has been typed so far; five unless told. */
  suggest(tenant: string, prefix: string, limit?: number): Promise<readonly string[]>
  /** Lets go of what the engine holds. */
  close(): Promise<void>
}
