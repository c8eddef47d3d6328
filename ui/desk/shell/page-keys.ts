import type { Desk } from './desk.ts'
import type { Keystroke } from './keystrokes.ts'
import type { View } from './route.ts'
import { roomsOf } from './task-room.ts'
import { say } from './words.ts'

const letters: readonly (readonly [string, View])[] = [
  ['g o', 'now'],
  ['g p', 'tickets'],
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

/** The keys that work in every room. */
export function pageKeys(host: Element, desk: Desk, showKeys: () => void): Keystroke[] {
  const words = say(host)
  const open = roomsOf(desk.me)
  const mine = letters.filter(([, view]) => open.includes(view))
  const rooms = mine.map(([keys, view]) => ({
    keys,
    does: words.goTo(words[view]),
    run: () => desk.navigator.go({ view, id: null }),
  }))
  return [...rooms, { keys: '?', does: words.thisList, run: showKeys }]
}
