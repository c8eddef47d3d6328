import type { Calendar } from '../lifecycle/calendar.ts'
import type { StoredPause } from '../lifecycle/standing.ts'
import type { Term } from '../lifecycle/term.ts'
import {
  levelFor,
  targetKinds,
  type Priority,
  type ServiceLevel,
  type TargetKind,
} from './level.ts'
import { targetDue, targetWarning, type Hold } from './target.ts'

/** One promise on a ticket, as it was made: a level that changes later changes no promise. */
export interface Promised {
  readonly kind: TargetKind
  readonly levelId: string
  readonly term: Term
  /** The office and the urgency for which it was made. */
  readonly officeId: string
  readonly priority: Priority
  readonly fromAt: Date
  readonly warnAt: Date
  readonly dueAt: Date
  readonly warnedAt: Date | null
  readonly metAt: Date | null
  readonly brokenAt: Date | null
}

/** What of a ticket promises look at. */
export interface Promising {
  readonly serviceId: string
  readonly officeId: string
  readonly priority: Priority
  readonly channel: string
  readonly receivedAt: Date
  readonly clockFrom: Date
  readonly assigneeId?: string | null | undefined
  readonly isEnded: boolean
  readonly endedAt?: Date | null | undefined
  readonly pauses: readonly StoredPause[]
}

/** Where and when promises are reckoned. */
export interface Place {
  readonly now: Date
  /** The calendar by which the ticket's office works. */
  readonly calendar: Calendar
  /** Times in which the promises stood still, beside the waiting for the citizen. */
  readonly holds: readonly Hold[]
}

/** The levels among which one holds for a ticket; offices from its own up to the root. */
export interface Levels {
  readonly levels: readonly ServiceLevel[]
  readonly offices: readonly string[]
}

/** What the level of a ticket promises on it, reckoned from an instant; nothing where no level holds. */
export function promise(ticket: Promising, { levels, offices }: Levels, place: Place): Promised[] {
  const { serviceId: service, officeId, priority, channel } = ticket
  const level = levelFor(levels, { service, offices, priority, channel })
  return targetKinds.flatMap((kind) => {
    const term = level?.targets[kind]
    if (!level || !term) return []
    const made = { kind, levelId: level.id, term, officeId, priority, fromAt: ticket.clockFrom }
    const open = { warnedAt: null, metAt: null, brokenAt: null }
    return [{ ...made, ...open, ...reckoned(made, ticket, place) }]
  })
}

/** When a promise falls due and when its office is warned, with every hold and every waiting for the citizen left out. */
export function reckoned(
  { fromAt: from, term }: Pick<Promised, 'fromAt' | 'term'>,
  ticket: Pick<Promising, 'pauses'>,
  { calendar, holds, now }: Place,
): Pick<Promised, 'warnAt' | 'dueAt'> {
  const running = { from, term, calendar, holds: [...holds, ...ticket.pauses.map(asHold)] }
  return { dueAt: targetDue(running, now), warnAt: targetWarning(running, now, warnedAfter) }
}

/** The part of a promise after which the office is warned. */
export const warnedAfter = 0.75

/** Whether the promises of a ticket stand still. */
export function isHeld(ticket: Pick<Promising, 'pauses'>, holds: readonly Hold[]): boolean {
  return holds.some(({ to }) => !to) || ticket.pauses.some(({ to }) => !to)
}

/** The promise that breaks next, if any runs. */
export function nextOf(promises: readonly Promised[]): Promised | undefined {
  return promises
    .filter(({ metAt }) => metAt === null)
    .toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0]
}

const asHold = ({ from, to }: StoredPause): Hold => ({
  from: new Date(from),
  ...(to && { to: new Date(to) }),
})
