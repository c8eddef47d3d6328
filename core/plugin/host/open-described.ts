import type { Cell } from '../cell/cell.ts'
import type { CellOptions } from '../cell/cell-options.ts'
import { openCell } from '../cell/open-cell.ts'
import { openProcess } from '../cell/open-process.ts'
import { openThread } from '../cell/open-thread.ts'
import type { Description } from '../cell/wire.ts'

/** What a cell is made of. */
export type Isolation = Description['isolation']

/** A first cell that told who it is, and the way to another of its kind. */
export interface Described {
  readonly first: Cell
  readonly description: Description
  readonly isolation: Isolation
  readonly open: () => Cell
}

const kinds = { thread: openThread, process: openProcess }

/**
 * Opens a plugin's first cell and hears it out; faults: plugin.failed, plugin.not-sound.
 * Whoever opens it may insist on a process; a declaration may only ask for more isolation, never for less.
 */
export async function openDescribed(
  options: CellOptions,
  isolation: Isolation,
): Promise<Described> {
  const open = () => openCell(kinds[isolation], options)
  const first = open()
  const description = await introduced(first)
  if (description.isolation === 'thread' || isolation === 'process') {
    return { first, description, isolation, open }
  }
  await first.end('asks for a process of its own')
  return openDescribed(options, 'process')
}

async function introduced(cell: Cell): Promise<Description> {
  try {
    return await cell.described
  } catch (error) {
    await cell.ended
    throw error
  }
}
