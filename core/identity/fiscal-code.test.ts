import { describe, expect, it } from 'vitest'
import { checkCharacter, isFiscalCode, withoutOmocodia } from './fiscal-code.ts'

const valid = ['RSSMRA85T10A562S', 'VRDLGU70A01L736O', 'BNCLRA90D41L736L']
const omocodic = ['RSSMRA85T10A56NH', 'RSSMRA85T10A5SNT']

describe('a fiscal code', () => {
  it.each([...valid, ...omocodic])('%s is well formed', (code) => {
    expect(isFiscalCode(code)).toBe(true)
    expect(checkCharacter(code.slice(0, 15))).toBe(code[15])
  })

  it.each(valid)('%s is refused with any other check character', (code) => {
    const others = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((letter) => letter !== code[15])
    expect(others.filter((letter) => isFiscalCode(code.slice(0, 15) + letter))).toEqual([])
  })

  it('is refused when two neighbours changed places', () => {
    expect(isFiscalCode('RSSMRA58T10A562S')).toBe(false)
  })

  it.each(['', 'rssmra85t10a562s', 'RSSMRA85T10A562', 'RSSMRA85T10A562S ', '12345678901'])(
    'is refused when it has another shape: "%s"',
    (code) => {
      expect(isFiscalCode(code)).toBe(false)
    },
  )

  it('is refused when its day exists in no month', () => {
    const impossible = 'RSSMRA85T35A562'
    expect(isFiscalCode(impossible + checkCharacter(impossible))).toBe(false)
  })

  it.each(omocodic)('%s tells the birth of the code it was derived from', (code) => {
    expect(withoutOmocodia(code)).toBe('RSSMRA85T10A562S')
  })
})
