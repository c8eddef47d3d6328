import { describe, expect, it } from 'vitest'
import { askedIn, documentIn } from './address.ts'

describe('the address of a verification', () => {
  it('holds all when it was scanned', () => {
    expect(askedIn({ pathname: '/verify/venezia/0f3c', search: '?k=ABCD' })).toEqual({
      tenant: 'venezia',
      id: '0f3c',
      code: 'ABCD',
    })
  })

  it('holds the tenant alone when it is typed by hand', () => {
    expect(askedIn({ pathname: '/verify/venezia', search: '' })).toEqual({
      tenant: 'venezia',
      id: '',
      code: '',
    })
  })

  it('may be pasted whole where the identifier is asked for', () => {
    const address = 'https://dime.example/verify/venezia/0f3c?k=ABCD'
    expect(documentIn(address)).toEqual({ id: '0f3c', code: 'ABCD' })
    expect(documentIn('0f3c')).toEqual({ id: '0f3c' })
  })
})
