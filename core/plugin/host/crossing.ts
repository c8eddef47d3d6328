import type { Cell } from '../cell/cell.ts'
import type { CallTo, Description } from '../cell/wire.ts'
import type { Place } from '../enabling/place.ts'
import { unknownActivity } from '../faults.ts'

/** What goes over to a plugin. */
export interface Crossing {
  readonly to: CallTo
  readonly name: string
  readonly place: Place
  readonly input: unknown
}

/** What crossing needs. */
export interface CrossingOptions {
  readonly description: Description
  readonly deadlineMs: number
  /** The cell that serves, woken if it rests; faults: plugin.is-away. */
  readonly cell: () => Promise<Cell>
}

/** Asks a plugin something and brings back what it said, unchecked. */
export type Cross = (crossing: Crossing, deadlineMs?: number) => Promise<unknown>

/** Builds the way over, to what the plugin declares and nothing else; faults: plugin.unknown-activity. */
export function createCross({ description, deadlineMs: usual, cell }: CrossingOptions): Cross {
  return async (crossing, deadlineMs = usual) => {
    if (!isDeclared(description, crossing)) {
      throw unknownActivity({ plugin: description.id, activity: crossing.name })
    }
    return (await cell()).call({ ...crossing, deadlineMs })
  }
}

function isDeclared({ activities, listeners, routes }: Description, { to, name }: Crossing) {
  if (to === 'route') return Object.hasOwn(routes, name)
  const names: readonly string[] = to === 'activity' ? activities : listeners
  return names.includes(name)
}
