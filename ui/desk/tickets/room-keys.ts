import type { Keystroke } from '../shell/keystrokes.ts'
import { say } from './queue-words.ts'

/** What the keys do among open tickets. */
export interface TabActs {
  readonly close: () => void
  readonly beside: (by: 1 | -1) => void
}

/** The keys of the tabs. */
export function roomKeys(host: Element, { close, beside }: TabActs): Keystroke[] {
  const words = say(host)
  return [
    { keys: 'w', does: words.closeThis, run: close },
    { keys: 'l', does: words.nextTab, run: () => beside(1) },
    { keys: 'h', does: words.previousTab, run: () => beside(-1) },
  ]
}
