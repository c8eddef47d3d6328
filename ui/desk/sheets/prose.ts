/** A block of prose: a paragraph, or a list of points. */
export interface Block {
  readonly kind: 'paragraph' | 'list'
  readonly lines: readonly string[]
}

/** Reads plain text: an empty line parts the blocks, several lines in one are points of a list. */
export function blocksOf(body: string): Block[] {
  return body
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').map((line) => line.replace(/^[-•*]\s+/, '').trim()))
    .map((lines) => lines.filter(Boolean))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({ kind: lines.length > 1 ? 'list' : 'paragraph', lines }))
}
