import { describe, expect, it } from 'vitest'
import type { FieldView } from '../contract.ts'
import { answersToSend, isAsked, withAnswer, type Answer } from './answers.ts'
import { faultsOf } from './check.ts'

const plain: FieldView = {
  name: 'subject',
  kind: 'text',
  label: 'Oggetto',
  hint: null,
  example: null,
  isOptional: false,
  when: null,
  max: 20,
  pattern: null,
  notAfterToday: false,
  options: [],
}
const asking = { language: 'it', now: new Date('2026-11-22T12:00:00Z') } as const

function fault(field: Partial<FieldView>, answer?: Answer): string | undefined {
  const answers = answer === undefined ? {} : { subject: answer }
  return faultsOf([{ ...plain, ...field }], answers, asking)[0]?.message
}

const cases: { given: string; field?: Partial<FieldView>; answer?: Answer; says?: string }[] = [
  { given: 'a missing answer', says: 'Completa: Oggetto' },
  { given: 'only spaces', answer: '   ', says: 'Completa: Oggetto' },
  { given: 'a missing choice', field: { kind: 'choice' }, says: 'Scegli una risposta: Oggetto' },
  { given: 'nothing where nothing is needed', field: { isOptional: true } },
  { given: 'too long a line', answer: 'x'.repeat(21), says: 'Oggetto: al massimo 20 caratteri' },
  { given: 'a plain no', field: { kind: 'yes-no' }, answer: false },
  {
    given: 'a number without its year',
    field: { pattern: '\\d+/\\d{4}', example: '12/2026' },
    answer: '12/',
    says: 'Oggetto: scrivilo come 12/2026',
  },
  {
    given: 'a day to come',
    field: { kind: 'date', notAfterToday: true },
    answer: '2026-11-23',
    says: 'Oggetto: non può essere dopo oggi',
  },
  { given: 'today', field: { kind: 'date', notAfterToday: true }, answer: '2026-11-22' },
  {
    given: 'a place without its area',
    field: { kind: 'place' },
    answer: { address: 'Campo', area: '' },
    says: 'Scegli la zona',
  },
  {
    given: 'a place without its address',
    field: { kind: 'place' },
    answer: { address: ' ', area: 'lido' },
    says: 'Scrivi l’indirizzo o il punto preciso',
  },
]

describe('checking answers', () => {
  it.each(cases)('of $given says $says', ({ field, answer, says }) => {
    expect(fault(field ?? {}, answer)).toBe(says)
  })

  it('does not ask for what the answers have made superfluous', () => {
    const second = { ...plain, name: 'more', when: { field: 'subject', is: 'other' } }
    expect(isAsked(second, { subject: 'this' })).toBe(false)
    expect(faultsOf([second], { subject: 'this' }, asking)).toEqual([])
    expect(answersToSend([plain, second], { subject: 'this', more: 'old' })).toEqual({
      subject: 'this',
    })
  })

  it('sends pictures by their ids', () => {
    const shots = [{ id: 'a', name: 'a.jpg', likeness: 'data:' }]
    expect(answersToSend([{ ...plain, kind: 'photos' }], { subject: shots })).toEqual({
      subject: ['a'],
    })
  })

  it('forgets an answer that was emptied', () => {
    expect(withAnswer({ subject: 'x' }, 'subject', '')).toEqual({})
  })
})
