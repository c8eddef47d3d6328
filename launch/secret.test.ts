import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { deriveSecret, masterSecret } from './secret.ts'

describe('the master secret', () => {
  const data = mkdtempSync(join(tmpdir(), 'dime-secret-'))
  afterEach(() => rmSync(join(data, 'secret'), { force: true }))

  it('is made once and kept for its owner alone', () => {
    const made = masterSecret(data)
    expect(made).toMatch(/^[0-9a-f]{64}$/)
    expect(masterSecret(data)).toBe(made)
    expect(statSync(join(data, 'secret')).mode & 0o777).toBe(0o600)
  })

  it('handed in is used as it is and not written down', () => {
    expect(masterSecret(data, 'ours')).toBe('ours')
    expect(() => readFileSync(join(data, 'secret'))).toThrow('ENOENT')
  })
})

describe('a derived secret', () => {
  it('is the same for the same two words', () => {
    expect(deriveSecret('master', 'postgres')).toEqual(deriveSecret('master', 'postgres'))
    expect(deriveSecret('master', 'postgres')).toHaveLength(32)
  })

  it('differs by purpose and by master', () => {
    expect(deriveSecret('master', 'postgres')).not.toEqual(deriveSecret('master', 'cookies'))
    expect(deriveSecret('master', 'postgres')).not.toEqual(deriveSecret('other', 'postgres'))
  })
})
