import { describe, expect, it } from 'vitest'
import { createBehalfShelf } from './shelf.ts'

function storageOf(kept: Map<string, string>, isFull = false): Storage {
  return {
    length: 0,
    key: () => null,
    clear: () => kept.clear(),
    getItem: (name) => kept.get(name) ?? null,
    removeItem: (name) => void kept.delete(name),
    setItem(name, value) {
      if (isFull) throw new Error('full')
      kept.set(name, value)
    },
  }
}

const chosen = { person: 'anna', mandate: 'one' }

describe('the choice for whom one acts', () => {
  it('waits in the tab, for one tenant', () => {
    const storage = storageOf(new Map())
    createBehalfShelf(storage, 'town').keep(chosen)
    expect(createBehalfShelf(storage, 'town').read()).toEqual(chosen)
    expect(createBehalfShelf(storage, 'works').read()).toBeNull()
  })

  it('is forgotten at the way out', () => {
    const shelf = createBehalfShelf(storageOf(new Map()), 'town')
    shelf.keep(chosen)
    shelf.clear()
    expect(shelf.read()).toBeNull()
  })

  it('is asked again where the browser keeps nothing', () => {
    const shelf = createBehalfShelf(storageOf(new Map(), true), 'town')
    shelf.keep(chosen)
    expect(shelf.read()).toBeNull()
  })
})
