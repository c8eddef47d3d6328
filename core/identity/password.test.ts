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

  it.each([null, '', '.', 'no hash at all', 'a.b.c'])('fits nothing when %j is kept', async (kept) => {
    expect(await isPassword('', kept)).toBe(false)
    expect(await isPassword('x', kept)).toBe(false)
  })
})
