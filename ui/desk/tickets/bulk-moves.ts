import type { LifecycleView } from '../../../core/service/lifecycle-contract.ts'
import type { Client } from '../../kit/client.ts'
import type { TicketRow } from '../../kit/contract.ts'

/** A move that an office makes, and how many of the chosen tickets it fits. */
export interface BulkMove {
  readonly name: string
  readonly label: string
  readonly fits: number
}

/** Reads how the services of these tickets go, and finds the moves that offices make. */
export async function possibleMoves(
  client: Client,
  rows: readonly Pick<TicketRow, 'service' | 'state'>[],
): Promise<readonly BulkMove[]> {
  const services = [...new Set(rows.map(({ service }) => service))]
  const read = async (id: string) => [id, await client.read('services.lifecycle', { id })] as const
  return bulkMoves(rows, new Map(await Promise.all(services.map(read))))
}

/** The moves that offices make from where tickets stand, the one that fits most first. */
export function bulkMoves(
  rows: readonly Pick<TicketRow, 'service' | 'state'>[],
  cycles: ReadonlyMap<string, LifecycleView>,
): readonly BulkMove[] {
  const fitting = rows.flatMap(({ service, state }) => movesFrom(cycles.get(service), state))
  const groups = Map.groupBy(fitting, ({ name, label }) => `${name} ${label}`)
  return [...groups.values()]
    .flatMap((same) => {
      const [first] = same
      return first ? [{ name: first.name, label: first.label, fits: same.length }] : []
    })
    .toSorted((one, other) => other.fits - one.fits)
}

function movesFrom(cycle: LifecycleView | undefined, state: string): LifecycleView['moves'] {
  const moves = cycle?.moves ?? []
  return moves.filter(({ from, by }) => from === state && (by === 'office' || by === 'responsible'))
}
