import { mkdtemp, readdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parcel } from '../fixtures/parcel.ts'
import { readPackage } from './read-package.ts'
import { unpackTo } from './unpack-to.ts'
import { writePackage } from './write-package.ts'

const newFolder = async () => pathToFileURL(`${await mkdtemp(join(tmpdir(), 'dime-packages-'))}/`)

describe('a package that is laid out', () => {
  it('has a folder of its own, named after what is in it, and its host’s entry', async () => {
    const pack = readPackage(writePackage(parcel()))
    const folder = await newFolder()
    const entry = await unpackTo(pack, folder)
    expect(entry.href).toBe(`${folder.href}greeter-1.0.0-${pack.checksum}/server.mjs`)
    const { default: plugin } = await import(entry.href)
    expect(plugin.id).toBe('greeter')
  })

  it('is laid out once by however many ask at a time, and nothing else is left', async () => {
    const pack = readPackage(writePackage(parcel()))
    const folder = await newFolder()
    const entries = await Promise.all(Array.from({ length: 8 }, () => unpackTo(pack, folder)))
    expect(new Set(entries.map(({ href }) => href)).size).toBe(1)
    expect(await readdir(folder)).toEqual([`greeter-1.0.0-${pack.checksum}`])
  })

  it('can be read and not written', async () => {
    const entry = await unpackTo(readPackage(writePackage(parcel())), await newFolder())
    expect((await stat(entry)).mode & 0o777).toBe(0o444)
  })
})
