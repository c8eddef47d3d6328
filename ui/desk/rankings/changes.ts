import type { ProvisionalRanking, PublishedRanking } from '../../../core/ranking/contract.ts'

/** A request as a ranking lists it. */
export type RankedRow = ProvisionalRanking['rows'][number]

/** Where a request stands, or stood. */
export interface Placed {
  readonly position: number
  readonly total: number
}

/** One request on which two rankings differ. */
export interface Change {
  readonly number: string
  readonly listLabel: string
  readonly before: Placed | null
  readonly now: Placed | null
}

/** What a publication would change, as figures and one by one. */
export interface Changes {
  readonly came: number
  readonly left: number
  readonly moved: number
  readonly scored: number
  readonly all: readonly Change[]
}

/** Compares a ranking with the one that is published: who comes, who leaves, whose place or points differ. */
export function changesOf(
  rows: readonly RankedRow[],
  published: Pick<PublishedRanking, 'lists'>,
): Changes {
  const stood = new Map(published.lists.flatMap(placesIn))
  const stand = new Map(rows.map((row) => [keyOf(row.list, row.number), placeNow(row)] as const))
  const here = [...stand].map(([key, now]) => ({ ...now, before: stood.get(key)?.before ?? null }))
  const gone = [...stood].flatMap(([key, one]) => (stand.has(key) ? [] : [{ ...one, now: null }]))
  const all = [...here, ...gone].filter(isChange)
  return {
    came: all.filter(({ before }) => before === null).length,
    left: gone.length,
    moved: all.filter(differsIn('position')).length,
    scored: all.filter(differsIn('total')).length,
    all,
  }
}

const keyOf = (list: string, number: string) => `${list} ${number}`

const placeNow = ({ number, listLabel, position, total }: RankedRow) => ({
  ...{ number, listLabel, now: { position, total } },
})

const placesIn = ({ list, label, rows }: PublishedRanking['lists'][number]) =>
  rows.map(({ number, position, total }) => {
    const before = { position, total }
    return [keyOf(list, number), { number, listLabel: label, before }] as const
  })

const differsIn =
  (figure: keyof Placed) =>
  ({ before, now }: Change): boolean =>
    before !== null && now !== null && before[figure] !== now[figure]

const isChange = (one: Change) =>
  !one.before || !one.now || differsIn('position')(one) || differsIn('total')(one)
