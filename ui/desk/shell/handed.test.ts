import { describe, expect, it } from 'vitest'
import { handed } from './handed.ts'

describe('what a link hands over', () => {
  it('is an invitation or an emergency access', () => {
    expect(handed('#invitation=abc').invitation).toBe('abc')
    expect(handed('#emergency=xyz')).toMatchObject({ invitation: null, emergency: 'xyz' })
  })

  it('is why nobody was let in', () => {
    expect(handed('#dime-fault=identity.not-staff').fault).toBe('identity.not-staff')
  })

  it('is nothing where the address says nothing', () => {
    expect(handed('')).toEqual({ invitation: null, emergency: null, fault: null })
  })
})
