import type { ServiceCard, SheetHit } from '../../kit/contract.ts'

/** A range of characters to highlight: from, to. */
export type Mark = readonly [number, number]

/** One result: a service to start or a sheet to read. */
export type Found = {
  kind: 'service' | 'sheet'
  id: string
  title: string
  marks: readonly Mark[]
  about: string
}

const mostServices = 4

/** Services whose words begin with every word that was typed; accents and case do not matter. */
export function servicesFor(text: string, cards: readonly ServiceCard[]): Found[] {
  const sought = plain(text).split(/\s+/).filter(Boolean)
  const fits = ({ title, brief, category }: ServiceCard) => {
    const inside = ` ${plain(`${title} ${brief} ${category}`)}`
    return sought.every((word) => inside.includes(` ${word}`))
  }
  return cards
    .filter(fits)
    .slice(0, mostServices)
    .map(({ id, title, brief }) => ({
      kind: 'service',
      id,
      title,
      marks: marksOf(title, sought),
      about: brief,
    }))
}

/** A sheet among the results. */
export function sheetFound({ id, title, marks, excerpt }: SheetHit): Found {
  return { kind: 'sheet', id, title, marks, about: excerpt }
}

/** A text in pieces, marked and not. */
export function pieces(
  text: string,
  marks: readonly Mark[],
): { text: string; isMarked: boolean }[] {
  const ordered = marks.toSorted(([a], [b]) => a - b)
  const parts = ordered.flatMap(([from, to], place) => [
    { text: text.slice(ordered[place - 1]?.[1] ?? 0, from), isMarked: false },
    { text: text.slice(from, to), isMarked: true },
  ])
  return [...parts, { text: text.slice(ordered.at(-1)?.[1] ?? 0), isMarked: false }].filter(
    (piece) => piece.text !== '',
  )
}

function marksOf(title: string, sought: readonly string[]): Mark[] {
  const inside = plain(title)
  return sought.flatMap((word): Mark[] => {
    const at = ` ${inside}`.indexOf(` ${word}`)
    return at < 0 ? [] : [[at, at + word.length]]
  })
}

/** Small letters without accents, as many as before; what parts words becomes a space. */
function plain(text: string): string {
  return [...text.toLowerCase()]
    .map((letter) => letter.normalize('NFD').charAt(0))
    .join('')
    .replaceAll(/[^\p{L}\p{N}]/gu, ' ')
}
