/** Why more instalments are asked for (ARERA 15/2022, TQRIF art. 27). */
export const reasons = ['bonus', 'hardship', 'rise'] as const

/** What is asked: a bill in cents, its last day, how many parts, and the reason. */
export interface Asked {
  readonly bill: number
  /** ISO day on which the bill falls due. */
  readonly dueDay: string
  readonly parts: number
  readonly reason: (typeof reasons)[number]
  /** The mean of the bills of the two years before, in cents; where the reason is a rise. */
  readonly usual?: number | undefined
}

/** One part: cents, and the ISO day by which it is paid. */
export interface Part {
  readonly cents: number
  readonly dueDay: string
}

/** What stands in the way of a plan. */
export type Obstacle = 'after-the-bill' | 'parts-too-small' | 'no-rise'

const smallestPart = 10_000
const risen = 1.3

/**
 * What stands in the way on a day: the request comes after the bill's last day, a part would be below 100
 * euro, the bill is not 30 per cent above the mean of the two years before (TQRIF art. 27).
 */
export function obstacleTo(asked: Asked, day: string): Obstacle | undefined {
  const { bill, dueDay, parts, reason, usual = bill } = asked
  if (day > dueDay) return 'after-the-bill'
  if (Math.floor(bill / parts) < smallestPart) return 'parts-too-small'
  return reason === 'rise' && bill <= usual * risen ? 'no-rise' : undefined
}

/** Divides a bill in equal parts, one a month from the bill's own day on; the cents that are over go with the first. */
export function planOf({ bill, dueDay, parts }: Asked): Part[] {
  const each = Math.floor(bill / parts)
  return Array.from({ length: parts }, (_, at) => ({
    cents: at === 0 ? bill - each * (parts - 1) : each,
    dueDay: monthsAfter(dueDay, at),
  }))
}

/** The same day some months later, or the last of a month that is shorter. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const end = Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))
  return new Date(end).toISOString().slice(0, 10)
}
