import { describe, expect, it } from 'vitest'
import { conditionAnswered, goalChosen } from './rule-answers.ts'
import { ruleSentence } from './rule-sentence.ts'

const choices = {
  fields: [
    {
      field: 'what',
      label: 'Di che cosa si tratta?',
      options: [
        { value: 'bridge', label: 'Ponti' },
        { value: 'road', label: 'Strade' },
      ],
    },
  ],
  areas: [{ value: 'lido', label: 'Lido' }],
  languages: [{ value: 'en', label: 'inglese' }],
  channels: [{ value: 'phone', label: 'per telefono' }],
  requesters: [{ value: 'company', label: 'un’impresa' }],
}

const answers = (told: Readonly<Record<string, readonly string[]>>) => ({
  text: (id: string) => told[id]?.[0] ?? '',
  all: (id: string) => told[id] ?? [],
  has: (id: string) => id in told,
})

describe('a rule as it is written', () => {
  it('says what was ticked and nothing else', () => {
    const told = answers({
      'answer-what': ['road', 'bridge', 'moon'],
      areas: ['lido'],
      hours: [''],
    })
    const when = conditionAnswered(told, { choices, was: {} })
    expect(when).toEqual({ answers: [{ field: 'what', is: ['bridge', 'road'] }], areas: ['lido'] })
  })

  it('keeps what the form cannot ask', () => {
    const was = { answers: [{ field: 'place.area', is: ['lido'] }] }
    expect(conditionAnswered(answers({}), { choices, was })).toEqual(was)
  })

  it('reads as a sentence in both languages', () => {
    const when = {
      answers: [{ field: 'what', is: ['bridge', 'road'] }],
      channels: ['phone' as const],
    }
    const goal = 'Lavori pubblici'
    expect(ruleSentence('it', { when }, { choices, goal })).toBe(
      'Se a «Di che cosa si tratta?» si risponde «Ponti» o «Strade» e arriva per telefono, va a Lavori pubblici.',
    )
    expect(ruleSentence('en', { when: {} }, { choices, goal })).toBe(
      'It always goes to Lavori pubblici.',
    )
  })

  it('leads where it was chosen to', () => {
    expect(goalChosen({ kind: 'office', office: null, tenant: 'veritas' })).toBeNull()
    expect(goalChosen({ kind: 'tenant', office: 'a', tenant: 'veritas' })).toEqual({
      tenant: 'veritas',
    })
  })
})
