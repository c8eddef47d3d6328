import { fitting } from '../parts/choice.ts'
import type { OfficeRow } from '../../../core/tenancy/contract.ts'

/** How the tree is looked at. */
export interface TreeSight {
  readonly open: ReadonlySet<string>
  readonly text: string
  readonly withClosed: boolean
}

/** A row on show: whether it has others below, whether they show, and what those that do not hold. */
export interface TreeRow {
  readonly office: OfficeRow
  readonly isBranch: boolean
  readonly isOpen: boolean
  readonly people: number
  readonly tickets: number
}

/** The offices on show, in the order of the tree; while one searches, those that fit and all above them. */
export function treeRows(all: readonly OfficeRow[], sight: TreeSight): readonly TreeRow[] {
  const kept = sight.withClosed ? all : all.filter(({ isClosed }) => !isClosed)
  const below = Map.groupBy(kept, ({ parent }) => parent)
  const found = sight.text.trim() ? withAbove(kept, fitting(kept, sight.text)) : null
  const isOpen = (id: string) => found !== null || sight.open.has(id)
  const walk = (parent: string | null): TreeRow[] =>
    (below.get(parent) ?? [])
      .filter(({ id }) => found?.has(id) ?? true)
      .flatMap((office) => {
        const isBranch = (below.get(office.id) ?? []).length > 0
        const shows = isBranch && isOpen(office.id)
        const sums = shows ? own(office) : sum(office, below)
        return [{ office, isBranch, isOpen: shows, ...sums }, ...(shows ? walk(office.id) : [])]
      })
  return walk(null)
}

/** The offices above one, from the top. */
export function above(all: readonly OfficeRow[], id: string): readonly OfficeRow[] {
  const parent = all.find((row) => row.id === all.find((each) => each.id === id)?.parent)
  return parent ? [...above(all, parent.id), parent] : []
}

/** The office and all below it, by id. */
export function within(all: readonly OfficeRow[], id: string): ReadonlySet<string> {
  const below = all.filter(({ parent }) => parent === id)
  return new Set([id, ...below.flatMap((row) => [...within(all, row.id)])])
}

function withAbove(all: readonly OfficeRow[], found: readonly OfficeRow[]): ReadonlySet<string> {
  const chains = found.flatMap(({ id }) => [id, ...above(all, id).map((row) => row.id)])
  return new Set(chains)
}

const own = ({ peopleCount, openCount }: OfficeRow) => ({ people: peopleCount, tickets: openCount })

type Below = ReadonlyMap<string | null, readonly OfficeRow[]>

function sum(office: OfficeRow, below: Below): { people: number; tickets: number } {
  const parts = (below.get(office.id) ?? []).map((row) => sum(row, below))
  return [own(office), ...parts].reduce((total, { people, tickets }) => ({
    people: total.people + people,
    tickets: total.tickets + tickets,
  }))
}
