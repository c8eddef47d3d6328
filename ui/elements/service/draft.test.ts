import { describe, expect, it } from 'vitest'
import { createShelf, emptyDraft, redraft } from './draft.ts'

function createStorage(isFull = false): Storage {
  const kept = new Map<string, string>()
  return {
    length: 0,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (name) => kept.get(name) ?? null,
    removeItem: (name) => kept.delete(name),
    setItem(name, value) {
      if (isFull) throw new DOMException('full', 'QuotaExceededError')
      kept.set(name, value)
    },
  }
}

const now = new Date('2026-11-22T09:42:00Z')

describe('a draft', () => {
  it('is there again after the page was left', () => {
    const storage = createStorage()
    const draft = redraft(emptyDraft(), { answers: { what: 'road' } })
    createShelf(storage, 'venezia', 'city.report').keep(draft, now)
    const found = createShelf(storage, 'venezia', 'city.report').read()
    expect(found).toEqual({ ...draft, savedAt: now.toISOString() })
  })

  it('is of one service of one tenant only', () => {
    const storage = createStorage()
    createShelf(storage, 'venezia', 'city.report').keep(emptyDraft(), now)
    expect(createShelf(storage, 'veritas', 'city.report').read()).toBeNull()
  })

  it('says that it was not saved when the browser keeps nothing', () => {
    const shelf = createShelf(createStorage(true), 'venezia', 'city.report')
    expect(shelf.keep(emptyDraft(), now).savedAt).toBeNull()
  })

  it('keeps its key while it is only sent again, and has another once it was changed', () => {
    const draft = emptyDraft()
    const { key } = createShelf(createStorage(), 'venezia', 'a').keep(draft, now)
    expect(key).toBe(draft.key)
    expect(redraft(draft, { contact: {} }).key).not.toBe(draft.key)
  })
})
