import type { Keystroke } from '../shell/keystrokes.ts'
import { say as sayQueue } from './queue-words.ts'
import { say } from './words.ts'

/** What the keys do in a list of tickets. */
export interface QueueActs {
  readonly seek: () => void
  readonly step: (by: number) => void
  readonly toggle: () => void
  readonly take: () => void
  readonly behind: () => void
  /** What `m` does when tickets are chosen; without any it belongs to the open ticket. */
  readonly moveMany: (() => void) | null
}

/** The keys of a list of tickets. */
export function queueKeys(host: Element, acts: QueueActs): Keystroke[] {
  const words = say(host)
  const more = sayQueue(host)
  const many = acts.moveMany ? [{ keys: 'm', does: more.moveMany, run: acts.moveMany }] : []
  return [
    ...many,
    { keys: '/', does: words.filterLabel, run: acts.seek },
    { keys: 'j', does: words.next, run: () => acts.step(1) },
    { keys: 'k', does: words.previous, run: () => acts.step(-1) },
    { keys: 'x', does: more.toggle, run: acts.toggle },
    { keys: 't', does: more.take, run: acts.take },
    { keys: 'b', does: more.behind, run: acts.behind },
  ]
}
