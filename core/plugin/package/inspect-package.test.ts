import { describe, expect, it } from 'vitest'
import { parcel } from '../fixtures/parcel.ts'
import { fitsContract } from './fits-contract.ts'
import { inspectPackage } from './inspect-package.ts'
import { createPublisherKeys } from './keys.ts'
import { readPackage } from './read-package.ts'
import { writePackage } from './write-package.ts'

describe('a look into a package', () => {
  it('tells what it brings, from whom, and whether the kernel fits', () => {
    const { privateKey, publicKey } = createPublisherKeys()
    const told = inspectPackage(readPackage(writePackage({ ...parcel(), key: privateKey })))
    expect(told).toMatchObject({
      manifest: { id: 'greeter' },
      signer: { key: publicKey, isGenuine: true },
      fits: true,
      services: ['greeter.hello'],
      migrations: ['greetings'],
    })
  })

  it.each([
    ['^1.0.0', '1.4.0', true],
    ['^1.2.0', '1.1.9', false],
    ['^1.0.0', '2.0.0', false],
    ['1.0.0 || 2.0.0', '2.0.0', true],
    ['whatever', '1.0.0', false],
  ])('takes %s for kernel %s: %s', (range, version, fits) => {
    expect(fitsContract(range, version)).toBe(fits)
  })
})
