import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import { took } from '../../testing/took.ts'
import type { Block, Letter } from '../letter.ts'
import { createRenderer, type Renderer } from './renderer.ts'
import { residence } from './residence.example.ts'

const canRead = spawnSync('pdftotext', ['-v']).status === 0

function textOf(pdf: Buffer): string {
  return spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf }).stdout.toString()
}

let renderer: Renderer
beforeAll(async () => {
  renderer = await createRenderer()
})

const withBlocks = (...blocks: Block[]): Letter => ({ ...residence, blocks })
const saying = (text: string) =>
  renderer.renderLetter({
    ...withBlocks(
      { kind: 'heading', text },
      { kind: 'paragraph', text },
      { kind: 'facts', rows: [{ label: text, value: text }] },
      { kind: 'notice', text },
    ),
    title: text,
    subtitle: text,
    office: text,
  })

describe('a letter', () => {
  it('is a tagged PDF/A-2a that names its title, issuer, language and moment', async () => {
    const pdf = (await renderer.renderLetter(residence)).toString('latin1')
    expect(pdf.slice(0, 8)).toBe('%PDF-1.7')
    expect(pdf).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A')
    expect(pdf).toContain('Certificato di residenza</rdf:li>')
    expect(pdf).toContain('<rdf:li>Comune di Lagunaria</rdf:li>')
    expect(pdf).toContain('<dc:language><rdf:Bag><rdf:li>it')
    expect(pdf).toContain('<xmp:CreateDate>2026-11-05T08:30:00')
    expect(pdf).toContain('/StructTreeRoot')
  })

  it('is the same to the byte when it is set again', async () => {
    const [once, again] = [
      await renderer.renderLetter(residence),
      await renderer.renderLetter(residence),
    ]
    expect(once.equals(again)).toBe(true)
  })
})

describe('a letter that is read', () => {
  it.skipIf(!canRead)('can be copied from, its address and code in one piece', async () => {
    const text = textOf(await renderer.renderLetter(residence))
    expect(text).toContain('non può essere prodotto agli organi della pubblica amministrazione')
    expect(text).toContain('Vianello Ștefania Łucja')
    expect(text).toContain('5 novembre 2026')
    expect(text).toContain(residence.verification.code)
    expect(text.replace(/\s/g, '')).toContain(residence.verification.url)
  })

  it.skipIf(!canRead)('speaks English too', async () => {
    const text = textOf(await renderer.renderLetter({ ...residence, lang: 'en' }))
    expect(text).toContain('5 November 2026')
    expect(text).toContain('Page 1 of 1')
  })

  it.skipIf(!canRead)('goes on over several pages and says so', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => ({ label: `${index}`, value: 'x' }))
    const text = textOf(await renderer.renderLetter(withBlocks({ kind: 'facts', rows })))
    expect(text).toMatch(/Pagina 2 di \d/)
    expect(text).toContain('Comune di Lagunaria · Certificato di residenza')
  })

  it('refuses a colour that is none', async () => {
    const issuer = { ...residence.issuer, colour: 'red"); #panic("' }
    await expect(renderer.renderLetter({ ...residence, issuer })).rejects.toThrow('color string')
  })
})

describe('what a letter says', () => {
  it.each([
    [
      'code',
      '#panic("no") #{ panic() } #import "x" $x^2$ `raw` *b* _i_ @ref <label> // \\ ] [ "\' =',
    ],
    ['nothing', ''],
    ['a long word', 'x'.repeat(10_000)],
    ['a long text', 'Parole che vanno avanti. '.repeat(400)],
    ['Arabic and Hebrew', 'عربي in mezzo, שלום alla fine'],
    ['emoji', '😀 👨‍👩‍👧 🇮🇹'],
    ['scripts without a font', '中文 ᚠᛇᚻ 𒀀'],
    ['control characters', 'a\u0000b\u0007c\td\u202Ee\uFFFF'],
    ['half an emoji', 'a\uD83D'],
  ])('is text and never breaks it: %s', async (_name, text) => {
    const pdf = await saying(text)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it.skipIf(!canRead)('is printed letter by letter, code included', async () => {
    const text = textOf(await saying('#panic("no") ] *b*'))
    expect(text).toContain('#panic("no") ] *b*')
  })

  it.skipIf(!canRead)('is spelt out where no font can show it', async () => {
    expect(textOf(await saying('Ada \u{12000}'))).toMatch(/Ada (\[U\+12000\]|\u{12000})/u)
  })

  it('takes milliseconds to set', async () => {
    await renderer.renderLetter(residence)
    const setting = async () => {
      for (let count = 0; count < 10; count += 1) await renderer.renderLetter(residence)
    }
    expect((await took(setting)) / 10).toBeLessThan(100)
  })
})
