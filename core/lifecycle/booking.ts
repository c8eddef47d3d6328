import type { Booked } from './agenda.ts'
import type { Effect } from './effect.ts'

/** The effects of one act as they are booked: under keys that tell the act and the place in it. */
export function bookedBy(act: string, effects: readonly Effect[], at: Date): Booked[] {
  return effects.map((effect, place) => ({ key: `${act}:${place}`, effect, at }))
}
