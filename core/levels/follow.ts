import { priorities, targetKinds, type TargetKind } from './level.ts'
import { promise, reckoned } from './promise.ts'
import type { Levels, Place, Promised, Promising } from './promise.ts'

/** What is known of a ticket's promises besides the ticket. */
export interface Following extends Place {
  readonly known: readonly Promised[]
  readonly levels: Levels
  /** Whether whatever is not met is promised anew by the levels of now. */
  readonly isAnew?: boolean | undefined
  /** What was done just now and does not show on the ticket: the citizen was answered. */
  readonly met?: TargetKind | undefined
}

/**
 * The promises of a ticket as they stand: met by what was done, begun again by a reopening or another office,
 * longer by what was waited for. However often it is asked, the same.
 */
export function follow(ticket: Promising, following: Following): Promised[] {
  const { known, levels } = following
  const fresh = isPromisedAnew(ticket, following) ? promise(ticket, levels, following) : undefined
  return targetKinds.flatMap((kind) => {
    const was = known.find((one) => one.kind === kind)
    const is = fresh ? renewed(was, ofKind(fresh, kind), following) : was
    return is ? [settled(ticket, begun(ticket, { is, was }, following), following)] : []
  })
}

const ofKind = (all: readonly Promised[], wanted: TargetKind) =>
  all.find(({ kind }) => kind === wanted)

/** What was promised holds until the ticket is another office's, or of another urgency; until then no level is asked. */
export function isPromisedAnew(
  { officeId, priority }: Promising,
  { known, isAnew }: Pick<Following, 'known' | 'isAnew'>,
): boolean {
  const isOther = known.some((one) => one.officeId !== officeId || one.priority !== priority)
  return isAnew === true || isOther
}

// What was never promised before is promised from now on: nothing is broken before it was promised.
function renewed(
  was: Promised | undefined,
  fresh: Promised | undefined,
  { now }: Following,
): Promised | undefined {
  if (!was) return fresh && { ...fresh, fromAt: now }
  if (!fresh) return was.metAt ? was : undefined
  const { fromAt, warnedAt, metAt, brokenAt } = was
  return { ...fresh, fromAt, warnedAt, metAt, brokenAt }
}

interface Pair {
  readonly is: Promised
  readonly was: Promised | undefined
}

const open = { warnedAt: null, metAt: null, brokenAt: null }

// A reopened ticket is promised again; a new office takes charge anew; what became urgent is so from now on.
function begun(ticket: Promising, { is, was }: Pair, { now }: Following): Promised {
  if (is.kind !== 'acknowledge' && ticket.clockFrom > is.fromAt)
    return { ...is, ...open, fromAt: ticket.clockFrom }
  const isHandedOver = was !== undefined && was.officeId !== ticket.officeId && !ticket.assigneeId
  if (is.kind === 'take-charge' && isHandedOver) return { ...is, ...open, fromAt: now }
  const isRaised = was !== undefined && isMoreUrgent(ticket, was)
  return isRaised && !is.metAt ? { ...is, fromAt: now, warnedAt: null } : is
}

const isMoreUrgent = (ticket: Promising, { priority }: Promised) =>
  priorities.indexOf(ticket.priority) < priorities.indexOf(priority)

function settled(ticket: Promising, promised: Promised, following: Following): Promised {
  if (promised.metAt) return promised
  const times = reckoned(promised, ticket, following)
  const metAt = metWhen(ticket, promised.kind, following)
  if (!metAt)
    return { ...promised, ...times, ...(times.warnAt > following.now && { warnedAt: null }) }
  return { ...promised, ...times, metAt }
}

// What ended needs neither an answer nor somebody in charge any more.
function metWhen(ticket: Promising, kind: TargetKind, { now, met }: Following): Date | null {
  if (ticket.isEnded) return ticket.endedAt ?? now
  const isMet = met === kind || (kind === 'take-charge' && Boolean(ticket.assigneeId))
  return isMet ? now : null
}
