import type { Place } from '../enabling/place.ts'
import type { CallTo, Description } from './wire.ts'

/** What a cell is asked to do, for which place, and how long it may take. */
export interface CellCall {
  readonly to: CallTo
  readonly name: string
  readonly place: Place
  /** Plain data that crosses: a task, a question, something that happened. */
  readonly input: unknown
  readonly deadlineMs: number
}

/** One life of the isolated place in which a plugin's code runs. */
export interface Cell {
  /** What the plugin declares; rejects when it does not start soundly. */
  readonly described: Promise<Description>
  /** Resolves with the reason when the cell is gone and holds nothing any more; never rejects. */
  readonly ended: Promise<string>
  /** What it held when it was last weighed, if it could be. */
  memoryMb(): number | undefined
  /** Asks the plugin and answers what it said, unchecked; faults: plugin.too-slow, plugin.failed. */
  call(request: CellCall): Promise<unknown>
  /** Lets everything else that the machine does go before the cell, where the system can. */
  goLast(): void
  /** Ends the cell at once; calls under way are rejected with the reason. */
  end(reason: string): Promise<void>
}
