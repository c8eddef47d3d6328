import { describe, expect, it } from 'vitest'
import { hashPassword, isPassword } from './password.ts'

describe('a password', () => {
  it('fits its hash, and no other password does', async () => {
    const kept = await hashPassword('Ponte dei Sospiri 7')
    expect(await isPassword('Ponte dei Sospiri 7', kept)).toBe(true)
    for (const wrong of ['', 'ponte dei sospiri 7', 'Ponte dei Sospiri 7 '])
      expect(await isPassword(wrong, kept)).toBe(false)
  })

  it('is kept with a salt of its own', async () => {
    expect(await hashPassword('uguale')).not.toBe(await hashPassword('uguale'))
  })

  it('fits nothing where none is kept', async () => {
    expect(await isPassword('', null)).toBe(false)
    expect(await isPassword('x', null)).toBe(false)
  })
})
