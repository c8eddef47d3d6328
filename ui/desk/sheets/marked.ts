/** A piece of a text, and whether it is what was searched for. */
export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

/** Cuts a text at its marked ranges (start, end); ranges may come in any order and overlap. */
export function piecesOf(text: string, marks: readonly (readonly number[])[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const cut = (to: number, isMarked: boolean) => {
    if (to > at) pieces.push({ text: text.slice(at, to), isMarked })
    at = Math.max(at, to)
  }
  for (const [from = 0, to = 0] of marks.toSorted(([a = 0], [b = 0]) => a - b)) {
    cut(from, false)
    cut(to, true)
  }
  cut(text.length, false)
  return pieces
}
