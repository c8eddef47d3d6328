import { expect, it } from 'vitest'
import { digestOf } from './digest.ts'

it('reckons the digest of a file as everybody else does', async () => {
  const digest = await digestOf(new Blob(['abc']))
  expect(digest).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
