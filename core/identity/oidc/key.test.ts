import { CompactEncrypt, CompactSign, compactDecrypt, compactVerify, importJWK } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import type { JSONWebKeySet } from 'jose'
import { generateSignInKeys, openKey, publicKeys } from './key.ts'

const words = new TextEncoder().encode('Venezia')

describe('the sign-in keys', () => {
  let set: JSONWebKeySet
  beforeAll(async () => {
    set = await generateSignInKeys()
  })

  it('publish no private number', () => {
    const names = publicKeys(set).keys.map((key) => Object.keys(key).toSorted().join())
    expect(names).toEqual(Array(2).fill('alg,e,kid,kty,n,use'))
  })

  it('sign what the published half verifies', async () => {
    const { key, kid } = await openKey(set, 'sig')
    const signed = await new CompactSign(words).setProtectedHeader({ alg: 'RS256', kid }).sign(key)
    const [published] = publicKeys(set).keys
    const verified = await compactVerify(signed, await importJWK(published ?? {}, 'RS256'))
    expect(verified.payload).toEqual(words)
  })

  it('open what was sealed for the published half', async () => {
    const published = await importJWK(publicKeys(set).keys[1] ?? {}, 'RSA-OAEP-256')
    const header = { alg: 'RSA-OAEP-256', enc: 'A256CBC-HS512' }
    const sealed = await new CompactEncrypt(words).setProtectedHeader(header).encrypt(published)
    const opened = await compactDecrypt(sealed, (await openKey(set, 'enc')).key)
    expect(opened.plaintext).toEqual(new Uint8Array(words))
  })

  it('survive being kept as JSON', async () => {
    const kept: JSONWebKeySet = JSON.parse(JSON.stringify(set))
    expect((await openKey(kept, 'sig')).kid).toBe(set.keys[0]?.kid)
  })

  it('cannot be opened from the published half', async () => {
    await expect(openKey(publicKeys(set), 'sig')).rejects.toThrow('no private "sig" key')
  })
})
