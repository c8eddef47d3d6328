import { describe, expect, it } from 'vitest'
import { challengeOf, createProofKey } from './pkce.ts'

describe('a proof key', () => {
  it('gives the challenge of RFC 7636, appendix B', async () => {
    const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
    expect(await challengeOf(verifier)).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM')
  })

  it('has a verifier of 43 characters, never the same twice', async () => {
    const [one, two] = await Promise.all([createProofKey(), createProofKey()])
    expect(one.verifier).toMatch(/^[\w-]{43}$/)
    expect(one.verifier).not.toBe(two.verifier)
  })
})
