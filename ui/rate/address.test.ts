import { describe, expect, it } from 'vitest'
import { askedIn } from './address.ts'

describe('the address of the rating page', () => {
  it('names a request of one’s own by its id, in the language of the letter', () => {
    expect(askedIn({ pathname: '/rate/venezia/0198f1f6', search: '?lang=en' })).toEqual({
      ...{ tenant: 'venezia', ticket: '0198f1f6', code: '', language: 'en' },
    })
  })

  it('names a request that was sent without signing in by its code', () => {
    expect(askedIn({ pathname: '/rate/veritas', search: '?code=ab12-cd34' })).toEqual({
      ...{ tenant: 'veritas', ticket: '', code: 'AB12-CD34', language: 'it' },
    })
  })
})
