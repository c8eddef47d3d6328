import { kinds } from './objects.ts'
import type { Wish } from './rules.ts'

/** The wish in the answers of a ticket; answers that do not fit the form are a broken promise of the kernel's. */
export function wishOf(answers: Readonly<Record<string, unknown>>): Wish {
  const { place, day, slot } = answers
  if (!(place instanceof Object) || !('area' in place) || typeof day !== 'string')
    throw new TypeError('a pickup says where and when')
  const counted = kinds.map((kind) => [kind, Number(answers[kind] ?? 0)] as const)
  return {
    day,
    area: String(place.area),
    slot: slot === 'afternoon' ? slot : 'morning',
    objects: Object.fromEntries(counted),
  }
}
