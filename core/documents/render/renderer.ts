import { readFile } from 'node:fs/promises'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Letter } from '../letter.ts'
import { letterFonts } from './fonts.ts'
import { dayIn } from '../../texts/figures.ts'
import { letterWords } from './letter-words.ts'
import { withoutUnshown } from './printable.ts'
import { qrSvg } from './qr.ts'

/** Sets letters as tagged PDF/A-2a. */
export type Renderer = {
  /** The letter as a PDF, the same bytes for the same letter. */
  renderLetter(letter: Letter): Promise<Buffer>
}

/** What a renderer may be given: folders with fonts for scripts other than Latin. */
export type RendererOptions = { fontPaths?: string[] }

/** Loads fonts and layout once and sets letters in this process, which keeps a little of each. */
export async function createRenderer({ fontPaths = [] }: RendererOptions = {}): Promise<Renderer> {
  const layout = await readFile(new URL('letter.typ', import.meta.url), 'utf8')
  const fontBlobs = await letterFonts()
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }, { fontPaths }] })
  return {
    renderLetter: async (letter) =>
      setLetter(compiler, { layout, letter: asInput(letter), createdAt: letter.createdAt }),
  }
}

type Setting = { layout: string; letter: string; createdAt: Date }

function setLetter(compiler: NodeCompiler, setting: Setting): Buffer {
  try {
    return typeset(compiler, setting)
  } catch (cause) {
    const complaint = complaintOf(cause)
    const letter = withoutUnshown(setting.letter, complaint)
    if (letter === undefined) throw new Error(`a letter cannot be set: ${complaint}`, { cause })
    return setLetter(compiler, { ...setting, letter })
  }
}

// The typesetter leaves the message empty and puts what it has to say into the code.
function complaintOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
}

function typeset(compiler: NodeCompiler, { layout, letter, createdAt }: Setting): Buffer {
  try {
    const paper = { mainFileContent: layout, inputs: { letter }, resetRead: true }
    const creationTimestamp = Math.floor(createdAt.getTime() / 1000)
    return compiler.pdf(paper, { pdfStandard: 'a-2a', creationTimestamp })
  } finally {
    compiler.evictCache(0)
  }
}

function asInput(letter: Letter): string {
  const input = {
    ...letter,
    issuedOn: dayIn(letter.lang, letter.issuedOn),
    verification: { ...letter.verification, qr: qrSvg(letter.verification.url) },
    words: letterWords[letter.lang],
  }
  return JSON.stringify(input, (_key, value) => wellFormed(value))
}

// Half an emoji, cut off by somebody's limit, is not text the typesetter can read.
function wellFormed(value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value
}
