import { answersOf, type Task } from '@dime/core'
import { form } from './form.ts'
import { kinds } from './objects.ts'
import type { Wish } from './rules.ts'

/** The wish behind a ticket. */
export function wishOf(ticket: Pick<Task['ticket'], 'answers'>): Wish {
  const { place, day, slot, ...asked } = answersOf(form, ticket)
  const objects = Object.fromEntries(kinds.map((kind) => [kind, asked[kind] ?? 0]))
  return { day, slot, area: place.area, objects }
}
