import { nothing } from 'lit'
import { skeleton } from '../../kit/skeleton.ts'
import type { Asked } from '../shell/asked.ts'
import { troubleAgain } from './trouble.ts'

/** How an answer is drawn when it is there, and asked for again when it is not. */
export interface Showing<Value> {
  readonly draw: (value: Value) => unknown
  readonly retry: () => void
  readonly lines?: number
}

/** An answer, the wait for it, or why there is none; an old answer stays on show with the refusal above. */
export function shown<Value>(
  host: Element,
  { value, problem, isBusy }: Asked<Value>,
  { draw, retry, lines = 6 }: Showing<Value>,
) {
  if (value !== null) return [problem ? troubleAgain(host, problem, retry) : nothing, draw(value)]
  if (problem) return troubleAgain(host, problem, retry)
  return isBusy ? skeleton(host, lines) : nothing
}
