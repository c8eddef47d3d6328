import { describe, expect, it } from 'vitest'
import { packParts } from './container.ts'
import { createPublisherKeys } from './keys.ts'
import { readPackage } from './read-package.ts'
import { parcel } from '../fixtures/parcel.ts'
import { verifyPackage } from './verify-package.ts'
import { writePackage } from './write-package.ts'

const ours = createPublisherKeys()
const theirs = createPublisherKeys()
const trusted = [{ name: 'Editrice', key: ours.publicKey }]

/** A signed package whose parts were then put together anew, some of them otherwise. */
function tampered(name: string, text: string, key = ours.privateKey) {
  const { parts } = readPackage(writePackage({ ...parcel(), key }))
  return packParts(new Map(parts).set(name, Buffer.from(text)))
}

const reading = (bytes: Uint8Array) => () => readPackage(bytes)

describe('a package', () => {
  it('is read as it was written', () => {
    const draft = parcel()
    const { manifest, description, parts } = readPackage(writePackage(draft))
    expect(manifest).toMatchObject({ ...draft.about, format: 1 })
    expect(description).toMatchObject({ id: 'greeter', version: '1.0.0' })
    expect(description.services.map(({ id }) => id)).toEqual(['greeter.hello'])
    expect(Buffer.from(parts.get('server.mjs') ?? [])).toEqual(draft.parts.get('server.mjs'))
  })

  it('is the same bytes each time it is written', () => {
    const bytes = writePackage({ ...parcel(), key: ours.privateKey })
    expect(writePackage({ ...parcel(), key: ours.privateKey })).toEqual(bytes)
    expect(readPackage(bytes).checksum).toBe(readPackage(bytes).checksum)
  })

  it('is known by who signed it', () => {
    const pack = readPackage(writePackage({ ...parcel(), key: ours.privateKey }))
    expect(verifyPackage(pack, trusted)).toEqual(trusted[0])
  })
})

describe('a package that cannot be trusted', () => {
  it('is refused when nobody signed it', () => {
    const pack = readPackage(writePackage(parcel()))
    expect(() => verifyPackage(pack, trusted)).toThrow(/not-signed/)
  })

  it('is refused when somebody unknown signed it', () => {
    const pack = readPackage(writePackage({ ...parcel(), key: theirs.privateKey }))
    expect(() => verifyPackage(pack, trusted)).toThrow(/not-trusted/)
  })

  it('is refused when it bears a trusted key and another signature', () => {
    const strange = readPackage(writePackage({ ...parcel(), key: theirs.privateKey }))
    const value = strange.signature?.value
    const forged = tampered('signature.json', JSON.stringify({ key: ours.publicKey, value }))
    expect(() => verifyPackage(readPackage(forged), trusted)).toThrow(/forged/)
  })

  it('is refused when its manifest was changed after it was signed', () => {
    const { parts } = readPackage(writePackage({ ...parcel(), key: ours.privateKey }))
    const text = Buffer.from(parts.get('manifest.json') ?? []).toString()
    const other = tampered('manifest.json', text.replace('Saluti', 'Saluti!'))
    expect(() => verifyPackage(readPackage(other), trusted)).toThrow(/forged/)
  })
})

describe('a package that was damaged', () => {
  const whole = writePackage(parcel())
  it.each([
    ['nothing at all', new Uint8Array(), /not-readable/],
    ['any text', Buffer.from('hello'), /not-readable/],
    ['half of one', whole.subarray(0, whole.length / 2), /not-readable/],
    ['another part’s bytes', tampered('server.mjs', 'export default 1'), /altered/],
    ['a part that is not listed', tampered('workflows.js', ''), /altered/],
    ['a manifest that is none', tampered('manifest.json', '{}'), /not-readable/],
    ['a way out of its folder', packParts(new Map([['../x.mjs', Buffer.of(1)]])), /not-readable/],
    ['too many bytes', new Uint8Array(9 * 1024 * 1024), /too-large/],
  ])('as %s is refused', (_, bytes, fault) => {
    expect(reading(bytes)).toThrow(fault)
  })
})

describe('a package that was made with intent', () => {
  it('as a bomb is refused before it is unpacked', () => {
    const bomb = packParts(new Map([['server.mjs', new Uint8Array(40 * 1024 * 1024)]]))
    const before = process.memoryUsage().arrayBuffers
    expect(bomb.length).toBeLessThan(100_000)
    expect(reading(bomb)).toThrow(/too-large/)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1024 * 1024)
  })

  it('as one whose declaration is of another plugin is refused', () => {
    const { about, parts } = parcel()
    const other = { ...about, id: 'stranger' }
    expect(reading(writePackage({ about: other, parts }))).toThrow(/not-sound/)
  })

  it('as one whose workflows are missing, or are nobody’s, is refused', () => {
    const { about, parts } = parcel()
    const more = new Map(parts).set('workflows.js', Buffer.from(''))
    expect(reading(writePackage({ about, parts: more }))).toThrow(/not-sound/)
  })

  it('at any byte is refused, or is what was signed', () => {
    const signed = writePackage({ ...parcel(), key: ours.privateKey })
    const { manifest, description } = readPackage(signed)
    for (let place = 0; place < signed.length; place += Math.ceil(signed.length / 300)) {
      const bytes = signed.with(place, (signed[place] ?? 0) ^ 0x40)
      const { code, pack } = outcomeOf(bytes)
      expect(code ?? 'package.').toMatch(/^package\./)
      expect(pack ?? { manifest, description }).toMatchObject({ manifest, description })
    }
  })
})

/** What becomes of bytes that somebody hands over: a package of the trusted, or a fault. */
function outcomeOf(bytes: Uint8Array) {
  try {
    const pack = readPackage(bytes)
    verifyPackage(pack, trusted)
    return { pack }
  } catch (error) {
    return { code: error instanceof Error && 'code' in error ? String(error.code) : String(error) }
  }
}
