import { addDays } from '@dime/core'

/** The last day to ask: the same day six months on, or the month's last where there is none (art. 2963 c.c.). */
export function lastDayFor(bornOn: string): string {
  const [year = 0, month = 1, day = 1] = bornOn.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + 6, 1)).toISOString().slice(0, 10)
  const then = addDays(first, day - 1)
  return then.slice(0, 7) === first.slice(0, 7) ? then : endOfMonth(first)
}

function endOfMonth(first: string): string {
  return addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1)
}
