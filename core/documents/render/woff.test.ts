import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { letterFonts } from './fonts.ts'
import { unpackWoff } from './woff.ts'

const file = '@fontsource/titillium-web/files/titillium-web-latin-400-normal.woff'

describe('an unpacked font', () => {
  it('has the size that its WOFF says, and each table at a multiple of four', async () => {
    const woff = await readFile(new URL(import.meta.resolve(file)))
    const ttf = unpackWoff(woff)
    const tables = Array.from({ length: ttf.readUInt16BE(4) }, (_, index) => 12 + 16 * index)
    const offsets = tables.map((record) => ttf.readUInt32BE(record + 8))
    expect(ttf.length).toBe(woff.readUInt32BE(16))
    expect(ttf.readUInt32BE(0)).toBe(0x00010000)
    expect(offsets.every((offset) => offset % 4 === 0 && offset < ttf.length)).toBe(true)
  })

  it('bears a name of its own when it holds the rest of the Latin script', async () => {
    const named = (name: string) => Buffer.from(name, 'utf16le').swap16()
    const fonts = await letterFonts()
    const extended = fonts.filter((font) => font.includes(named('Titillium Ext')))
    expect(fonts).toHaveLength(8)
    expect(extended).toHaveLength(4)
    expect(extended.some((font) => font.includes(named('Titillium Web')))).toBe(false)
  })
})
