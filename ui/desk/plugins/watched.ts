import { refreshOn } from '../parts/refresh.ts'
import type { Desk } from '../shell/desk.ts'

const everyMs = 5_000

/** Runs when a plugin changed, and every few seconds while somebody looks: figures of health tell nobody. */
export function watched(desk: Pick<Desk, 'events'>, run: () => void): () => void {
  const undo = refreshOn(desk, ['plugin'], run)
  const timer = setInterval(() => document.visibilityState === 'visible' && run(), everyMs)
  return () => {
    clearInterval(timer)
    undo()
  }
}
