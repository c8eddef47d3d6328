import type { Answers } from '../../kit/form/answers.ts'

/** What a person has written for one service, kept in this tab until it is sent. */
export interface Draft {
  readonly answers: Answers
  readonly contact: Answers
  /** Step reached: 0 is the page before the questions. */
  readonly step: number
  readonly hasAccepted: boolean
  /** Makes a repeated sending count once; a changed draft has another. */
  readonly key: string
  readonly savedAt: string | null
}

/** Nothing written yet. */
export function emptyDraft(): Draft {
  return { answers: {}, contact: {}, step: 0, hasAccepted: false, key: newKey(), savedAt: null }
}

/** The draft with other answers, and so with another key. */
export function redraft(draft: Draft, change: Partial<Pick<Draft, 'answers' | 'contact'>>): Draft {
  return { ...draft, ...change, key: newKey() }
}

/** Where the draft of a service lives in this tab. */
export interface DraftShelf {
  read(): Draft | null
  /** Keeps the draft and gives it back with the time; without a time when the browser keeps nothing. */
  keep(draft: Draft, now?: Date): Draft
  clear(): void
}

/** The place of one service's draft. */
export function createShelf(storage: Storage, tenant: string, service: string): DraftShelf {
  const place = `dime.draft.${tenant}.${service}`
  return {
    read() {
      const kept = storage.getItem(place)
      return kept === null ? null : JSON.parse(kept)
    },
    keep(draft, now = new Date()) {
      const saved = { ...draft, savedAt: now.toISOString() }
      try {
        storage.setItem(place, JSON.stringify(saved))
        return saved
      } catch {
        return { ...draft, savedAt: null } // full, or closed by the reader: the page still works
      }
    },
    clear: () => storage.removeItem(place),
  }
}

function newKey(): string {
  return crypto.randomUUID()
}
