import { differing, type Clash } from '../parts/care.ts'
import { closureWords, type Calendar } from './calendar-lines.ts'
import { feastDay, type Feast } from './feasts.ts'
import { showShifts, weekdays } from './week.ts'
import { say } from './words.ts'

/** On what two calendars differ: the hours of a day, closures and feasts that only one has. */
export function calendarClash(
  host: Element,
  theirs: Calendar,
  mine: Calendar,
): Clash['differences'] {
  const words = say(host)
  const hours = weekdays.map((day) => ({
    label: words.days[day],
    theirs: showShifts(theirs.hours[day]) || words.shut,
    mine: showShifts(mine.hours[day]) || words.shut,
  }))
  const closures = ({ closures: all }: Calendar) => all.map((each) => closureWords(host, each))
  const feasts = ({ holidays }: Calendar) => holidays.map((each: Feast) => feastDay(host, each))
  const only = (of: (calendar: Calendar) => readonly string[]) => ({
    theirs: of(theirs)
      .filter((each) => !of(mine).includes(each))
      .join('; '),
    mine: of(mine)
      .filter((each) => !of(theirs).includes(each))
      .join('; '),
  })
  return differing([
    ...hours,
    { label: words.closures, ...only(closures) },
    { label: words.feasts, ...only(feasts) },
  ])
}
