import type { RankedRow } from './changes.ts'

/** One list of a call. */
export interface RankedList {
  readonly list: string
  readonly label: string
  readonly rows: readonly RankedRow[]
}

/** The lists that requests stand in, in the order in which they come. */
export function listsOf(rows: readonly RankedRow[]): RankedList[] {
  const lists = Map.groupBy(rows, ({ list }) => list)
  return [...lists].map(([list, inList]) => {
    return { list, label: inList[0]?.listLabel ?? '', rows: inList }
  })
}

/** The requests whose code or number has a text in it, however it is written. */
export function matching(rows: readonly RankedRow[], text: string): readonly RankedRow[] {
  const sought = plain(text)
  return rows.filter(({ code, number }) =>
    [code, number].some((one) => plain(one).includes(sought)),
  )
}

const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
