import { describe, expect, it, vi } from 'vitest'
import { withFallback } from './fallback.ts'
import type { Hits, SearchEngine } from './port.ts'

const question = { text: 'multa', audiences: ['public'], limit: 5 } as const
const never = () => new Promise<never>(() => undefined)
const fails = async () => Promise.reject(new Error('connection refused'))

function engine(name: Hits['engine'], changed: Partial<SearchEngine> = {}) {
  const hits: Hits = { found: [], total: 0, tookMs: 1, engine: name }
  return {
    index: vi.fn(async () => undefined),
    remove: vi.fn(async () => undefined),
    teach: vi.fn(async () => undefined),
    search: async () => hits,
    suggest: async () => [name],
    close: vi.fn(async () => undefined),
    ...changed,
  } satisfies SearchEngine
}

describe('a search with a fallback', () => {
  it('answers from the first engine while it works', async () => {
    const both = withFallback(engine('meilisearch'), engine('postgres'))
    expect(await both.search('t', question)).toEqual({
      found: [],
      total: 0,
      tookMs: 1,
      engine: 'meilisearch',
    })
    expect(await both.suggest('t', 'mul')).toEqual(['meilisearch'])
  })

  it('answers from the second and says so when the first fails', async () => {
    const broken = engine('meilisearch', { search: fails, suggest: fails })
    const both = withFallback(broken, engine('postgres'))
    expect(await both.search('t', question)).toMatchObject({ engine: 'postgres', degraded: true })
    expect(await both.suggest('t', 'mul')).toEqual(['postgres'])
  })

  it('answers from the second when the first takes more than a second', async () => {
    vi.useFakeTimers()
    const both = withFallback(engine('meilisearch', { search: never }), engine('postgres'))
    const answer = both.search('t', question)
    await vi.advanceTimersByTimeAsync(999)
    expect(vi.getTimerCount()).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(await answer).toMatchObject({ engine: 'postgres', degraded: true })
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })
})

describe('writing with a fallback', () => {
  it('reaches both, and fails only after the other has the document', async () => {
    const second = engine('postgres')
    const both = withFallback(engine('meilisearch', { index: fails }), second)
    await expect(both.index('t', [])).rejects.toThrow('connection refused')
    expect(second.index).toHaveBeenCalledOnce()
    await both.remove('t', ['a'])
    await both.teach('t', {})
    await both.close()
    expect(second.close).toHaveBeenCalledOnce()
  })
})
