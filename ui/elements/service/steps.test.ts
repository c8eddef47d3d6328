import { describe, expect, it } from 'vitest'
import type { FieldView } from '../../kit/contract.ts'
import { plainField } from '../../kit/form/plain-field.ts'
import { stepAsking, stepsOf, toQuestions, type Step } from './steps.ts'

function question(name: string, more: Partial<FieldView> = {}): FieldView {
  return {
    ...plainField,
    name,
    label: name,
    ...more,
  }
}

const contact: Step = { topic: 'contact', fields: [question('email')] }
const topics = (steps: readonly Step[]) => steps.map(({ topic }) => topic)

describe('parting questions into steps', () => {
  it('gives a place and photos a page of their own, after what is written', () => {
    const steps = stepsOf(
      [
        question('what'),
        question('where', { kind: 'place' }),
        question('seen', { kind: 'photos' }),
        question('more'),
      ],
      contact,
    )
    expect(topics(steps)).toEqual(['request', 'where', 'photos', 'contact'])
  })

  it('puts at most four questions on a page', () => {
    const steps = stepsOf(
      ['a', 'b', 'c', 'd', 'e'].map((name) => question(name)),
      contact,
    )
    expect(steps.map(({ fields }) => fields.length)).toEqual([4, 1, 1])
  })

  it('keeps a question beside the one it depends on', () => {
    const fields = ['a', 'b', 'c', 'd'].map((name) => question(name))
    const steps = stepsOf([...fields, question('e', { when: { field: 'd', is: ['x'] } })], contact)
    expect(steps[0]?.fields).toHaveLength(5)
  })
})

describe('the pages of questions', () => {
  it('count no question that is only asked after an answer', () => {
    const when = { field: 'a', is: ['x'] }
    const fields = [question('a'), question('b', { when }), question('c', { when })]
    const steps = stepsOf(
      [...fields, ...['d', 'e', 'f', 'g'].map((name) => question(name))],
      contact,
    )
    expect(steps.map((step) => step.fields.length)).toEqual([6, 1, 1])
  })

  it('begin with whom we know', () => {
    expect(topics(stepsOf([question('a')], { ...contact, topic: 'you' }))).toEqual([
      'you',
      'request',
    ])
  })
})

describe('faults that the kernel found', () => {
  it('belong to the question they were found in, and to its step', () => {
    const steps = stepsOf([question('a'), question('where', { kind: 'place' })], contact)
    const [fault] = toQuestions([{ field: 'answers.where.area', message: 'Manca' }])
    expect(fault?.field).toBe('where')
    expect(stepAsking(steps, 'where')).toBe(1)
    expect(stepAsking(steps, 'unknown')).toBe(-1)
  })
})
