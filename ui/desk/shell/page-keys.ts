import type { Desk } from './desk.ts'
import type { Keystroke } from './keystrokes.ts'
import type { View } from './route.ts'
import { say } from './words.ts'

const letters: readonly (readonly [string, View])[] = [
  ['g o', 'now'],
  ['g p', 'tickets'],
  ['g g', 'rankings'],
  ['g s', 'sheets'],
  ['g e', 'people'],
  ['g l', 'levels'],
  ['g v', 'services'],
  ['g d', 'routing'],
  ['g u', 'organisation'],
  ['g c', 'staff'],
  ['g r', 'roles'],
  ['g i', 'settings'],
  ['g k', 'keys'],
  ['g a', 'audit'],
  ['g n', 'enabling'],
  ['g x', 'plugins'],
  ['g m', 'account'],
]

/** Where keys lead. */
export interface PageKeys {
  readonly rooms: readonly View[]
  readonly showKeys: () => void
}

/** The keys that work in every room. */
export function pageKeys(host: Element, desk: Desk, { rooms, showKeys }: PageKeys): Keystroke[] {
  const words = say(host)
  const mine = letters.filter(([, view]) => rooms.includes(view))
  const leading = mine.map(([keys, view]) => ({
    keys,
    does: words.goTo(words[view]),
    run: () => desk.navigator.go({ view, id: null }),
  }))
  return [...leading, { keys: '?', does: words.thisList, run: showKeys }]
}
