import { describe, expect, it } from 'vitest'
import type { Entry } from '../../kit/contract.ts'
import { linesOf } from './story-filter.ts'

const entry = (id: string, kind: Entry['kind'], differing: Partial<Entry> = {}): Entry => ({
  ...{ id, kind, at: '2026-03-02T09:00:00Z', label: kind, text: null, isInternal: false },
  ...{ by: { kind: 'staff', name: 'Carlo' } },
  ...differing,
})
const story = [
  entry('opened', 'opened'),
  entry('said', 'moved', { text: 'Ci manca una foto' }),
  entry('noted', 'note', { text: 'Richiamare', isInternal: true }),
  entry('reminded', 'clock'),
]
const ids = (kind: Parameters<typeof linesOf>[1]) => linesOf(story, kind).map(({ id }) => id)

describe('a story', () => {
  it('is whole where nothing narrows it', () => expect(ids('all')).toHaveLength(4))

  it('has as messages what was said, also along with a move, and no notes', () => {
    expect(ids('message')).toEqual(['said'])
  })

  it('shows notes and what moved the term by themselves', () => {
    expect([ids('note'), ids('clock'), ids('document')]).toEqual([['noted'], ['reminded'], []])
  })
})
