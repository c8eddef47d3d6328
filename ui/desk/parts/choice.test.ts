import { describe, expect, it } from 'vitest'
import { fitting } from './choice.ts'

const choices = [
  { id: '1', name: 'Servizio mobilità', hint: 'Area tecnica' },
  { id: '2', name: 'Ufficio anagrafe' },
  { id: '3', name: 'Anagrafe di Mestre', hint: 'Servizi demografici' },
]
const found = (text: string) => fitting(choices, text).map(({ id }) => id)

describe('choosing by name', () => {
  it('offers everything while nothing is written', () => {
    expect(found('  ')).toEqual(['1', '2', '3'])
  })

  it('does not mind accents or capitals', () => {
    expect(found('MOBILITA')).toEqual(['1'])
  })

  it('puts first what begins with the words written', () => {
    expect(found('anag')).toEqual(['3', '2'])
  })

  it('looks for every word, in the hint too', () => {
    expect(found('mestre demografici')).toEqual(['3'])
    expect(found('mestre tecnica')).toEqual([])
  })
})
