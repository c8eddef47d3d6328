import { describe, expect, it } from 'vitest'
import { dealt, filled, withEditors } from './posts.ts'
import { worker } from './staff-list.ts'

const clerks = (offices: readonly string[]) => dealt(6, 'office-operator', offices)

describe('posts that are dealt', () => {
  it('go to each office once before one has two', () => {
    const offices = clerks(['a', 'b', 'c', 'd']).map(({ assignments }) => assignments[0]?.office)
    expect(offices).toEqual(['a', 'b', 'c', 'd', 'a', 'b'])
  })
})

describe('invented people', () => {
  it('are always the same, and keep their posts when an office is added', () => {
    const before = filled('town.example', clerks(['a', 'b', 'c']), [])
    const after = filled('town.example', clerks(['a', 'b', 'c', 'd']), [])
    expect(filled('town.example', clerks(['a', 'b', 'c']), [])).toEqual(before)
    expect(before.slice(0, 3)).toEqual(after.slice(0, 3))
  })

  it('take no name that somebody has, whatever its accents', () => {
    const posts = dealt(1, 'trainer', ['a'])
    const [first] = filled('town.example', posts, [])
    const people = [worker(first?.name ?? '', 'trainer', ['a'])]
    expect(filled('town.example', posts, people)[0]?.name).not.toBe(first?.name)
  })
})

describe('offices that own sheets', () => {
  const role = 'knowledge-editor'

  it('have one of their own as an editor', () => {
    const [first, second] = withEditors(dealt(2, 'trainer', ['a', 'b']), ['b'], [])
    expect(first?.assignments).toHaveLength(1)
    expect(second?.assignments).toContainEqual({ role, office: 'b' })
  })

  it('get none when they have one already', () => {
    const people = [worker('Ada Vio', role, ['b'])]
    expect(withEditors(dealt(1, 'trainer', ['b']), ['b'], people)[0]?.assignments).toHaveLength(1)
  })
})
