import { nextNonHoliday, type Calendar } from './calendar.ts'
import { addDays } from './day.ts'
import { clockAlreadySuspended } from './faults.ts'
import { endOfDay, localDay } from './zone.ts'

const SUSPENSION_DAYS = 30
const NOTICE_DAYS = 10

/**
 * A time during which a term does not run: from the request to the reply of a suspension
 * (L. 241/1990 art. 2 c. 7), from the notice before refusal to the observations (art. 10-bis).
 */
export type Pause = { kind: 'suspension' | 'notice-before-refusal'; from: Date; to?: Date }

/** How a pause ended or, still open, will end by itself. */
export type PauseRule = 'suspended' | 'suspension-lapsed' | 'notice-answered' | 'notice-unanswered'

/** A pause with its end worked out: `lastDay` is the last day that does not count. */
export type Halt = { rule: PauseRule; from: Date; until: Date; lastDay: string }

/** Works out when each pause ends, earliest first; faults: clock.already-suspended. */
export function haltsOf(pauses: readonly Pause[], calendar: Calendar): Halt[] {
  if (pauses.length === 0) return []
  const ordered = pauses.toSorted((a, b) => a.from.getTime() - b.from.getTime())
  const [first, second] = ordered.filter(({ kind }) => kind === 'suspension')
  if (first && second) throw clockAlreadySuspended({ since: first.from.toISOString() })
  return ordered.map((pause) =>
    pause.kind === 'suspension' ? suspension(pause, calendar) : notice(pause, calendar),
  )
}

function suspension({ from, to }: Pause, { timeZone }: Calendar): Halt {
  const limit = addDays(localDay(from, timeZone), SUSPENSION_DAYS)
  const reply = to && localDay(to, timeZone)
  if (to && reply && reply <= limit) return { rule: 'suspended', from, until: to, lastDay: reply }
  return { rule: 'suspension-lapsed', from, until: endOfDay(limit, timeZone), lastDay: limit }
}

// The ten days are the applicant's own deadline, so like any deadline they never end on a holiday.
function notice({ from, to }: Pause, calendar: Calendar): Halt {
  const { timeZone } = calendar
  const limit = nextNonHoliday(calendar, addDays(localDay(from, timeZone), NOTICE_DAYS))
  const observed = to && localDay(to, timeZone)
  const answered = observed !== undefined && observed <= limit
  const lastDay = answered ? addDays(observed, NOTICE_DAYS) : limit
  const rule = answered ? 'notice-answered' : 'notice-unanswered'
  return { rule, from, until: endOfDay(lastDay, timeZone), lastDay }
}
