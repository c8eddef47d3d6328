import type { Calendar } from './calendar.ts'
import { addDays } from './day.ts'
import { reckon, type Reckoning } from './legal-clock.ts'
import type { StoredPause } from './standing.ts'
import { halved } from './term.ts'
import { localDay, startOfDay } from './zone.ts'

const reminderAfterDays = 20

/** When a citizen who was asked and is silent is reminded: after twenty of the thirty days that the law gives. */
export function askAgainAt({ from }: StoredPause, { timeZone }: Calendar): Date {
  const asked = localDay(new Date(from), timeZone)
  return startOfDay(addDays(asked, reminderAfterDays + 1), timeZone)
}

/** When whoever has substitute powers is called: half the term after its end (L. 241/1990 art. 2 c. 9-bis and 9-ter). */
export function substituteAt({ dueAt, question }: Reckoning): Date {
  const { term, calendar } = question
  const again = { received: dueAt, term: halved(term), calendar, now: dueAt, pauses: [] }
  return new Date(reckon(again).dueAt.getTime() + 1)
}
