import { describe, expect, it } from 'vitest'
import { askedOf, fieldsOf, narrowed, roleAsked, setOf, ticked, waysOf } from './rule-set.ts'

const way = (action: string, where: 'own' | null) => ({
  ...{ action, subject: 'ticket', where, fields: null, except: null },
  says: `${action} ${where ?? 'everywhere'}`,
})
const choices = [
  {
    ...{ subject: 'ticket', label: 'Pratiche', fields: [] },
    rules: [
      { action: 'read', ways: [way('read', 'own'), way('read', null)] },
      { action: 'move', ways: [way('move', 'own')] },
    ],
  },
]
const role = {
  ...{ id: 'mine', name: 'Mio', isOwn: true, isLive: true, version: 1, holders: 0, gives: [] },
  ...{ canGive: true, words: null },
  groups: [{ subject: 'ticket', label: 'Pratiche', rules: [way('read', null)] }],
}

describe('the rules of a role that is being written', () => {
  it('begin with those it holds, in the way it holds them', () => {
    expect([...setOf(choices, role)]).toEqual([['read ticket', 1]])
    expect(setOf(choices, null).size).toBe(0)
  })

  it('are ticked and taken away again', () => {
    const more = ticked(setOf(choices, role), 'move ticket', 0)
    expect(waysOf(choices, more).map(({ says }) => says)).toEqual(['read everywhere', 'move own'])
    expect(ticked(more, 'read ticket', null).has('read ticket')).toBe(false)
  })

  it('are asked for as the kernel takes them', () => {
    const set = new Map([['read ticket', 0]])
    expect(askedOf(choices, { set, fields: new Map() })).toEqual([
      { action: 'read', subject: 'ticket', where: 'own' },
    ])
    expect(
      askedOf(choices, { set, fields: new Map([['read ticket', ['answers']]]) })[0]?.fields,
    ).toEqual(['answers'])
  })
})

describe('a role that is there already, or begins', () => {
  it('keep the data to which the role was narrowed', () => {
    const rule = { ...way('read', null), fields: ['code'] }
    const narrow = { ...role, groups: [{ subject: 'ticket', label: 'Pratiche', rules: [rule] }] }
    expect([...setOf(choices, narrow)]).toEqual([['read ticket', 1]])
    expect([...fieldsOf(narrow)]).toEqual([['read ticket', ['code']]])
    expect([...fieldsOf(role)]).toEqual([])
  })

  it('go to the kernel under a new id, or in the version that was seen', () => {
    const written = { name: ' Mio ', en: '', set: setOf(choices, role), fields: new Map() }
    const asked = roleAsked(choices, written, { role: null, taken: ['mio'] })
    expect(asked).toMatchObject({ id: 'mio-2', name: { it: 'Mio' } })
    expect(asked).not.toHaveProperty('version')
    expect(roleAsked(choices, written, { role, taken: ['mine'] })).toMatchObject({
      ...{ id: 'mine', version: 1 },
    })
  })
})

describe('the data to which a rule is narrowed', () => {
  const after = (chosen: readonly string[], field: string, isOn: boolean) =>
    narrowed(['a', 'b', 'c'], chosen, { field, isOn })

  it('are the others when one of all is unticked', () => {
    expect(after([], 'b', false)).toEqual(['a', 'c'])
  })

  it('are all when the last missing one is ticked', () => {
    expect(after(['a', 'c'], 'b', true)).toEqual([])
  })

  it('are never none: the last one stays', () => {
    expect(after(['a'], 'a', false)).toEqual(['a'])
  })
})
