import { may, type Ruled } from '../shell/may.ts'

/** A page of the room: what it is called in the address, and its name among the words. */
export type LevelPage = readonly [
  string | null,
  'now' | 'promises' | 'work' | 'absences' | 'compensations',
]

/** The pages of the room that somebody has something to do with, in their order. */
export function levelPages(me: Ruled): readonly LevelPage[] {
  const watches = may(me, 'read', 'statistics')
  const answers = may(me, 'edit', 'service')
  const all: readonly (readonly [boolean, LevelPage])[] = [
    [watches, [null, 'now']],
    [true, ['promises', 'promises']],
    [answers, ['work', 'work']],
    [may(me, 'edit', 'staff'), ['absences', 'absences']],
    [may(me, 'list', 'ticket'), ['compensations', 'compensations']],
  ]
  return all.flatMap(([isTheirs, page]) => (isTheirs ? [page] : []))
}
