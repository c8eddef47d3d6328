import type { Mark } from './port.ts'

/** Character that opens a highlighted range in what an engine answers; for private use in Unicode. */
export const opening = '\uE000'

/** Character that closes a highlighted range in what an engine answers. */
export const closing = '\uE001'

/** Takes out of a text what no engine may be given: marking characters, NUL, halves of characters. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll(/[\uE000\uE001\0]/g, '')
}

/** Reads a text with marking characters as plain text and the ranges between them. */
export function readMarks(marked: string): { readonly text: string; readonly marks: Mark[] } {
  const [head = '', ...rest] = marked.split(opening)
  const marks: Mark[] = []
  let text = head
  for (const piece of rest) {
    const [inside = '', after = ''] = piece.split(closing)
    marks.push([text.length, text.length + inside.length])
    text += inside + after
  }
  return { text, marks }
}
