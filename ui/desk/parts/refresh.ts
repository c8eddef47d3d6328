import type { Desk } from '../shell/desk.ts'

const pauseMs = 400

/**
 * Runs when something of these kinds happened, or may have while the line was cut; several at once count
 * as one. A kind is its first word: `staff`, `office`.
 */
export function refreshOn(
  { events }: Pick<Desk, 'events'>,
  kinds: readonly string[],
  run: () => void,
): () => void {
  let timer = 0
  const undo = events.hear(({ kind }) => {
    const isOurs = kind === 'live.resumed' || kinds.includes(kind.split('.')[0] ?? '')
    if (!isOurs) return
    clearTimeout(timer)
    timer = window.setTimeout(run, pauseMs)
  })
  return () => {
    clearTimeout(timer)
    undo()
  }
}
