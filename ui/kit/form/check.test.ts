import { describe, expect, it } from 'vitest'
import type { FieldView } from '../contract.ts'
import { answersToSend, isAsked, withAnswer, type Answer } from './answers.ts'
import { faultsOf } from './check.ts'
import { plainField } from './plain-field.ts'

const plain: FieldView = {
  ...plainField,
  name: 'subject',
  label: 'Oggetto',
  max: 20,
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
    given: 'a day that is past',
    field: { kind: 'date', notBefore: 'tomorrow' },
    answer: '2026-11-22',
    says: 'Oggetto: scegli un giorno che deve ancora venire',
  },
  {
    given: 'words for a number',
    field: { kind: 'number', min: 1, max: 9 },
    answer: 'due',
    says: 'Oggetto: scrivi un numero intero',
  },
  {
    given: 'too great a number',
    field: { kind: 'number', min: 1, max: 9 },
    answer: '10',
    says: 'Oggetto: al massimo 9',
  },
  {
    given: 'too little money',
    field: { kind: 'amount', min: 1_000, max: 100_000 },
    answer: '9,99',
    says: 'Oggetto: almeno 10,00\u00a0€',
  },
  {
    given: 'too much money',
    field: { kind: 'amount', min: 0, max: 200_000 },
    answer: '2.000,01',
    says: 'Oggetto: al massimo 2.000,00\u00a0€',
  },
  {
    given: 'too long a text',
    field: { kind: 'long-text' },
    answer: 'Una riga\ne un’altra lunga',
    says: 'Oggetto: al massimo 20 caratteri',
  },
  { given: 'money', field: { kind: 'amount', min: 0, max: 100_000 }, answer: '€ 1.000,00' },
  {
    given: 'an account with blanks and small letters',
    field: { check: 'iban', pattern: '[A-Z]{2}[0-9]+', max: 42 },
    answer: 'it60 0542 8111',
  },
  {
    given: 'lines of which one is odd',
    field: { kind: 'several', pattern: '[a-z]+', max: 3 },
    answer: 'uno\n2\ntre',
    says: 'Oggetto: controlla com’è scritto («2»)',
  },
  {
    given: 'too many lines',
    field: { kind: 'several', max: 1 },
    answer: 'uno\ndue',
    says: 'Oggetto: al massimo una riga',
  },
  {
    given: 'words for a number that was asked for as a question',
    field: { kind: 'number', label: 'Quante persone?' },
    answer: 'due',
    says: 'Quante persone? Scrivi un numero intero',
  },
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
    const second = { ...plain, name: 'more', when: { field: 'subject', is: ['other', 'another'] } }
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

  it('sends figures as numbers, money in cents, lines as a list', () => {
    const of = (kind: FieldView['kind'], decimals = 0) => ({ ...plain, kind, decimals })
    const sent = (field: FieldView, said: string) => answersToSend([field], { subject: said })
    expect(sent(of('number'), '1.234')).toEqual({ subject: 1234 })
    expect(sent(of('number', 2), '12,5')).toEqual({ subject: 12.5 })
    expect(sent(of('amount'), '1.234,56')).toEqual({ subject: 123456 })
    expect(sent(of('several'), 'a\n\nb ')).toEqual({ subject: ['a', 'b'] })
  })

  it('forgets an answer that was emptied', () => {
    expect(withAnswer({ subject: 'x' }, 'subject', '')).toEqual({})
  })
})
