import { describe, expect, it } from 'vitest'
import { createDrafts } from './drafts.ts'

const blank = { note: '', text: '' }
const shelf = () => {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

describe('drafts', () => {
  it('are blank before anything was typed', () => {
    expect(createDrafts(shelf(), 'calls', blank).read('1')).toEqual(blank)
  })

  it('stay apart from one another', () => {
    const drafts = createDrafts(shelf(), 'calls', blank)
    drafts.change('1', { note: 'richiamare' })
    drafts.change('2', { text: 'divano' })
    expect(drafts.read('1')).toEqual({ note: 'richiamare', text: '' })
  })

  it('survive a reload of the page', () => {
    const kept = shelf()
    createDrafts(kept, 'calls', blank).change('1', { text: 'divano' })
    expect(createDrafts(kept, 'calls', blank).read('1').text).toBe('divano')
  })

  it('are gone once they were sent', () => {
    const drafts = createDrafts(shelf(), 'calls', blank)
    drafts.change('1', { note: 'x' })
    drafts.forget('1')
    expect(drafts.read('1')).toEqual(blank)
  })
})
