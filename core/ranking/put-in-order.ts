import { createHash } from 'node:crypto'
import { pointsOf, totalOf, type Points } from './reckon.ts'
import type { Ranking, Tie } from './ranking.ts'

/** A request that takes part, by the number under which it is published. */
export interface Entrant {
  readonly ticket: string
  readonly number: string
  readonly answers: Readonly<Record<string, unknown>>
}

/** Where a request stands in its list. */
export interface Ranked {
  readonly ticket: string
  readonly number: string
  /** The option whose list it is; empty where there is one for all. */
  readonly list: string
  readonly position: number
  readonly total: number
  readonly points: readonly Points[]
  /** Others have the same points and the same answers to every tie: drawn by the seed, or level without one. */
  readonly isTied: boolean
}

type Placed = Entrant & Omit<Ranked, 'position' | 'isTied'>

/** Puts requests in order, list by list. Those who are equal share a place, or are drawn where a seed is given. */
export function putInOrder(
  ranking: Ranking,
  entrants: readonly Entrant[],
  seed?: string,
): Ranked[] {
  const placed = entrants.map((one) => placedBy(ranking, one))
  const lists = Map.groupBy(placed, ({ list }) => list)
  const named = [...lists].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return named.flatMap(([, inList]) => ordered(ranking, inList, seed))
}

function placedBy(ranking: Ranking, entrant: Entrant): Placed {
  const points = pointsOf(ranking, entrant.answers)
  const chosen = ranking.by === undefined ? '' : entrant.answers[ranking.by]
  const list = typeof chosen === 'string' ? chosen : ''
  return { ...entrant, list, points, total: totalOf(points) }
}

function ordered({ ties }: Ranking, placed: readonly Placed[], seed: string | undefined): Ranked[] {
  const lots = new Map(placed.map(({ number }) => [number, lotOf(number, seed)]))
  const lot = ({ number }: Placed) => lots.get(number) ?? number
  const row = placed.toSorted((a, b) => compare(ties, a, b) || (lot(a) < lot(b) ? -1 : 1))
  const isLevel = (one: Placed, other: Placed | undefined) =>
    other !== undefined && compare(ties, one, other) === 0
  let level = 1
  return row.map((one, place) => {
    const [before, after] = [row[place - 1], row[place + 1]]
    if (!isLevel(one, before)) level = place + 1
    const { ticket, number, list, total, points } = one
    const position = seed === undefined ? level : place + 1
    const isTied = isLevel(one, before) || isLevel(one, after)
    return { ticket, number, list, position, total, points, isTied }
  })
}

function compare(ties: readonly Tie[], a: Placed, b: Placed): number {
  if (a.total !== b.total) return b.total - a.total
  return ties.map((tie) => byTie(tie, a, b)).find((order) => order !== 0) ?? 0
}

// Whoever gave no answer comes after those who did.
function byTie({ question, first }: Tie, a: Placed, b: Placed): number {
  const [one, other] = [figureIn(a, question), figureIn(b, question)]
  if (one === other) return 0
  if (one === null || other === null) return one === null ? 1 : -1
  return first === 'lowest' ? one - other : other - one
}

function figureIn({ answers }: Placed, question: string): number | null {
  const answer = answers[question]
  return typeof answer === 'number' ? answer : null
}

/** What is drawn for a number by a seed: anyone can draw again, nobody can choose. */
export function lotOf(number: string, seed = ''): string {
  return createHash('sha256').update(`${seed} ${number}`).digest('hex')
}
