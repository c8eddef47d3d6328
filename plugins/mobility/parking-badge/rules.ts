import type { kinds } from './form.ts'

/** What is asked for. */
export type BadgeKind = (typeof kinds)[number]

/** A badge that is asked for, as far as rules look at it. */
export interface BadgeFacts {
  readonly kind: BadgeKind
  /** The last day of the condition, as the doctor wrote it; of a temporary badge alone. */
  readonly certificateUntil?: string | undefined
  /** The last day of the badge that is replaced; of a duplicate alone. */
  readonly badgeUntil?: string | undefined
}

/** What is due for a temporary badge, in cents: two revenue stamps. */
export const due = { stamps: { amount: 2 * 1_600, withinDays: 30 } } as const

const longest = 5

/** The last day of a badge: five years at most, as long as the condition, or as the one it replaces (art. 381 c. 3 and 4 D.P.R. 495/1992). */
export function validUntil(
  { kind, certificateUntil, badgeUntil }: BadgeFacts,
  day: string,
): string {
  const latest = yearsAfter(day, longest)
  if (kind === 'temporary') return earlier(certificateUntil, latest)
  return kind === 'duplicate' ? earlier(badgeUntil, latest) : latest
}

/** How many revenue stamps are due: two for a temporary badge, none for others (art. 33 tab. B D.P.R. 642/1972). */
export const stampsDue = ({ kind }: BadgeFacts): number => (kind === 'temporary' ? 2 : 0)

const earlier = (day: string | undefined, latest: string) =>
  day !== undefined && day < latest ? day : latest

// Of the 29 of February the last day is the 28.
function yearsAfter(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years
  const same = `${year}${day.slice(4)}`
  const isThere = new Date(`${same}T00:00:00Z`).toISOString().startsWith(same)
  return isThere ? same : `${year}-02-28`
}
