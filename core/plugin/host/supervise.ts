import type { Cell } from '../cell/cell.ts'
import { pluginIsAway } from '../faults.ts'
import type { Door } from './door.ts'
import { keepAlive, type Alive, type Reviving } from './keep-alive.ts'
import { restWhenQuiet } from './rest-when-quiet.ts'

/** What a supervisor needs: the first cell, the way to others, and the door through which everybody comes. */
export interface SuperviseOptions extends Reviving {
  readonly first: Cell
  readonly door: Pick<Door, 'inside' | 'passed'>
}

/** Keeps one cell of a plugin alive while anybody asks for it. */
export interface Supervisor {
  /** The cell that serves, woken if it rests; faults: plugin.is-away. */
  cell(): Promise<Cell>
  state(): SupervisedState
  lastStop(): string | undefined
  /** Ends the cell, and brings no other. */
  stop(): Promise<void>
}

/** How a plugin's cell stands. */
export interface SupervisedState {
  readonly restarts: number
  readonly memoryMb: number
  readonly serves: boolean
}

/** Starts a plugin again whenever its cell stops, and when it is asked for after a rest, until it is told to stop. */
export function supervise({ first, door, ...reviving }: SuperviseOptions): Supervisor {
  const { description, limits } = reviving
  const alive: Alive = {
    ...{ latest: first, serves: true, rests: false, isStopped: false, backAt: 0, restarts: 0 },
    ...{ lastStop: undefined, timer: undefined },
  }
  const { wake } = keepAlive(alive, reviving)
  const resting = restWhenQuiet({ door, rest: () => rest(alive), limits })
  const serves = () => alive.serves && !alive.isStopped
  return {
    cell: async () => {
      if (alive.rests !== false) await (alive.rests === true ? wake() : alive.rests)
      if (serves()) return alive.latest
      const seconds = Math.ceil((alive.backAt - Date.now()) / 1000)
      throw pluginIsAway({ plugin: description.id, retryAfter: Math.max(1, seconds) })
    },
    state: () => ({
      restarts: alive.restarts,
      memoryMb: alive.rests === true ? 0 : Math.round(alive.latest.memoryMb() ?? 0),
      serves: serves(),
    }),
    lastStop: () => alive.lastStop,
    stop: async () => {
      alive.isStopped = true
      resting.stop()
      clearTimeout(alive.timer)
      await alive.latest.end('was stopped')
    },
  }
}

function rest(alive: Alive): void {
  if (!alive.serves || alive.isStopped || alive.rests !== false) return
  alive.rests = true
  void alive.latest.end('rests')
}
