import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { publicKeyOf } from '../../core/plugin/package/keys.ts'
import { root } from '../city.ts'
import { keyFile, makeKey, readKey } from './publisher-key.ts'

const newFile = () => join(mkdtempSync(join(tmpdir(), 'dime-key-')), 'keys', 'publisher.pem')

describe('a publisher’s key', () => {
  it('is made once, and nobody else can read it', () => {
    const file = newFile()
    const publicKey = makeKey(file)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(publicKeyOf(readFileSync(file, 'utf8'))).toBe(publicKey)
    expect(readKey({ DIME_PUBLISHER_KEY: file })).toBe(readFileSync(file, 'utf8'))
    expect(() => makeKey(file)).toThrow(/never overwritten/)
  })

  it('is never made in the project', () => {
    expect(() => makeKey(join(root, 'publisher.pem'))).toThrow(/would be published/)
  })

  it('lies in the home where nothing else is said', () => {
    expect(keyFile({ XDG_CONFIG_HOME: '/home/ada/.config' })).toBe(
      '/home/ada/.config/dime/publisher.pem',
    )
  })

  it('that is named must be there and be a key', () => {
    const file = newFile()
    expect(() => readKey({ DIME_PUBLISHER_KEY: file })).toThrow(/is not there/)
    const other = join(mkdtempSync(join(tmpdir(), 'dime-key-')), 'note.txt')
    writeFileSync(other, 'not a key')
    expect(() => readKey({ DIME_PUBLISHER_KEY: other })).toThrow(/holds no Ed25519 key/)
    expect(readKey({ XDG_CONFIG_HOME: join(other, '..') })).toBeUndefined()
  })
})
