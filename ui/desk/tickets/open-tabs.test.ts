import { describe, expect, it } from 'vitest'
import { createTabShelf, tabBeside, withoutTab, withTab, type OpenTab } from './open-tabs.ts'

const tab = (id: string, title = ''): OpenTab => ({ id, title, code: '' })
const three = [tab('a'), tab('b'), tab('c')]

describe('tickets that stand open', () => {
  it('come in a row, each once', () => {
    expect(withTab(withTab([tab('a')], tab('b')), tab('a')).map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('are named when their name is known, and keep it', () => {
    const named = withTab([tab('a')], tab('a', 'Certificato'))
    expect(withTab(named, tab('a'))).toEqual([tab('a', 'Certificato')])
  })

  it('are twelve at most', () => {
    const many = Array.from({ length: 13 }, (_, at) => tab(String(at)))
    const open = many.reduce<readonly OpenTab[]>(withTab, [])
    expect([open.length, open[0]?.id]).toEqual([12, '1'])
  })

  it('leave the next one open, or the one before', () => {
    expect(withoutTab(three, 'b')).toEqual({ tabs: [three[0], three[2]], next: 'c' })
    expect(withoutTab(three, 'c').next).toBe('b')
    expect(withoutTab([tab('a')], 'a')).toEqual({ tabs: [], next: null })
  })

  it('are gone through in a circle', () => {
    expect([
      tabBeside(three, 'c', 1),
      tabBeside(three, 'a', -1),
      tabBeside(three, null, 1),
    ]).toEqual(['a', 'c', 'a'])
  })
})

describe('tickets that stood open', () => {
  it('are there again after a reload', () => {
    const kept = new Map<string, string>()
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    }
    createTabShelf(storage, 'x').keep(three)
    expect(createTabShelf(storage, 'x').read()).toEqual(three)
    expect(createTabShelf(storage, 'y').read()).toEqual([])
  })
})
