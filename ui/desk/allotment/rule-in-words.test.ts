import { describe, expect, it } from 'vitest'
import { askableOf } from './askable.ts'
import { ruleInWords } from './rule-in-words.ts'

const field = (name: string, kind: 'choice' | 'yes-no' | 'place' | 'text') => ({
  ...{ name, kind, label: `${name}?`, hint: null, example: null, isOptional: false, when: null },
  ...{ min: null, max: null, decimals: 0, check: null, pattern: null, notAfterToday: false },
  ...{ notBefore: null, options: kind === 'choice' ? [lamp] : [] },
})
const lamp = { value: 'lamp', label: 'Un lampione', hint: null }
const areas = [{ value: 'lido', label: 'Lido' }]
const said = { yes: 'Sì', no: 'No' }

const known = {
  askable: askableOf({ fields: [field('kind', 'choice')], areas }, said),
  candidates: [
    { id: 'p', name: 'Paolo Dorigo', roles: ['x'], isAway: false, load: 0, isNext: false },
  ],
  roleName: (id: string) => id.toUpperCase(),
}

describe('what work can be shared out by', () => {
  it('is an answer that is one of a few, a yes or no, and the area of a place', () => {
    const fields = [
      field('kind', 'choice'),
      field('urgent', 'yes-no'),
      field('where', 'place'),
      field('subject', 'text'),
    ]
    const asked = askableOf({ fields, areas }, said)
    expect(asked.map((one) => one.field)).toEqual(['kind', 'urgent', 'where.area'])
    expect(asked[2]?.options).toEqual(areas)
  })
})

describe('a rule in words', () => {
  it('names the question, the answers and the person', () => {
    const rule = { when: { field: 'kind', is: ['lamp'] }, to: { staff: 'p' } }
    expect(ruleInWords(rule, known)).toEqual({
      ...{ question: 'kind?', answers: ['Un lampione'], person: 'Paolo Dorigo', role: null },
    })
  })

  it('keeps what nobody knows any more as it was written', () => {
    const rule = { when: { field: 'gone', is: ['old'] }, to: { staff: 'q' } }
    expect(ruleInWords(rule, known)).toMatchObject({
      question: 'gone',
      answers: ['old'],
      person: null,
    })
    expect(ruleInWords({ ...rule, to: { role: 'lead' } }, known).role).toBe('LEAD')
  })
})
