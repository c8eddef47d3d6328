import { readFile } from 'node:fs/promises'
import { unpackWoff } from './woff.ts'

const FAMILY = 'Titillium Web'
const EXTENDED = 'Titillium Ext'
const STYLES = ['400-normal', '400-italic', '600-normal', '700-normal']

/**
 * The fonts letters are set in, as TrueType: Titillium Web for Western Europe and, as a family of
 * its own named Titillium Ext, for the rest of the Latin script.
 */
export async function letterFonts(): Promise<Buffer[]> {
  const western = STYLES.map((style) => font('latin', style))
  const extended = STYLES.map(async (style) => rename(await font('latin-ext', style)))
  return Promise.all([...western, ...extended])
}

async function font(subset: string, style: string): Promise<Buffer> {
  const file = `@fontsource/titillium-web/files/titillium-web-${subset}-${style}.woff`
  return unpackWoff(await readFile(new URL(import.meta.resolve(file))))
}

// Both halves bear one name, and of two fonts with one name the typesetter would see one only.
function rename(ttf: Buffer): Buffer {
  const [from, to] = [utf16(FAMILY), utf16(EXTENDED)]
  for (let at = ttf.indexOf(from); at >= 0; at = ttf.indexOf(from, at)) ttf.set(to, at)
  return ttf
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16()
}
