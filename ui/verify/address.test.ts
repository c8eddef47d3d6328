import { describe, expect, it } from 'vitest'
import { askedIn } from './address.ts'

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
})
