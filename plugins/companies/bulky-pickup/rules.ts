import { countOf, volumeOf, type Objects } from './objects.ts'

/** What is asked for. */
export interface Wish {
  readonly objects: Objects
  readonly area: string
  /** ISO day. */
  readonly day: string
  readonly slot: 'morning' | 'afternoon'
}

/** What the company allows, and what it has booked already. */
export interface Booked {
  /** Pickups that the household had, or has booked, in the year of the day. */
  readonly ofYear: number
  /** Pickups in the same area, day and slot. */
  readonly ofSlot: number
}

/** How much a household may have collected, and a crew collect. */
export interface Caps {
  readonly pickupsAYear: number
  /** Hundredths of a cubic metre. */
  readonly volume: number
  readonly pickupsASlot: number
}

/** Why a clerk must agree on the pickup. */
export type Obstacle = 'nothing' | 'too-much' | 'year-is-spent' | 'sunday' | 'slot-is-full'

/** What stands in the way of booking at once, if anything. */
export function obstacleTo(wish: Wish, booked: Booked, caps: Caps): Obstacle | undefined {
  if (countOf(wish.objects) === 0) return 'nothing'
  if (volumeOf(wish.objects) > caps.volume) return 'too-much'
  if (booked.ofYear >= caps.pickupsAYear) return 'year-is-spent'
  if (new Date(wish.day).getUTCDay() === 0) return 'sunday'
  return booked.ofSlot >= caps.pickupsASlot ? 'slot-is-full' : undefined
}

/** Whether a pickup can still be cancelled: not on its own day, nor after the day before has ended. */
export function canCancel(day: string, today: string): boolean {
  return today < day
}
