import { describe, expect, it } from 'vitest'
import { dayInWords, filled, strangePlaces, type Fillings } from './places.ts'

const fillings: Fillings = {
  name: 'Marta Zen',
  code: 'PR-1',
  service: 'Segnalazione',
  subject: null,
  office: 'Ufficio luci',
  lastDay: '2 gennaio 2027',
  date: '3 novembre 2026',
  writer: 'Carlo Zen',
  tenant: 'Comune di Prova',
  phone: '040040',
}

describe('a standard answer', () => {
  it('is filled from the ticket', () => {
    expect(filled('Gentile {name}, entro il {lastDay}.', fillings)).toEqual({
      text: 'Gentile Marta Zen, entro il 2 gennaio 2027.',
      missing: [],
    })
  })

  it('tells what the ticket does not have, and leaves it standing', () => {
    expect(filled('{subject}: {code} {subject}', fillings)).toEqual({
      text: '{subject}: PR-1 {subject}',
      missing: ['subject'],
    })
  })

  it('may not hold places that stand for nothing', () => {
    expect(strangePlaces('{name} {nome} {nome} {} {code}')).toEqual(['nome', ''])
  })

  it('says days in the words of its reader', () => {
    const day = new Date('2027-01-01T23:30:00Z')
    expect(dayInWords(day, 'it', 'Europe/Rome')).toBe('2 gennaio 2027')
    expect(dayInWords(day, 'en', 'Europe/Rome')).toBe('2 January 2027')
  })
})
