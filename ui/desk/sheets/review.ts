import { daysBetween } from '../../kit/dates.ts'
import { say } from './words.ts'

const soonDays = 14

/** Says that a sheet must be looked at again soon, or nothing while that is far. */
export function reviewWords(host: Element, reviewBy: string): string | null {
  const days = daysBetween(new Date(), reviewBy)
  if (days < 0) return say(host).reviewLate
  return days <= soonDays ? say(host).reviewSoon(Math.max(1, days)) : null
}
