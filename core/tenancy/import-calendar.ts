import { importHasChanged } from '../operation/import-faults.ts'
import type { Scope } from '../operation/scope.ts'
import { tooManyClosures } from './calendar-faults.ts'
import { calendarOfShape } from './calendar-shape.ts'
import { saveCalendar } from './calendars.ts'
import type { CalendarImport } from './contract.ts'
import { planCalendar, type CalendarFile } from './plan-calendar.ts'

const mostClosures = 400

/** What an iCalendar file would close, and which of its lines are not understood; faults: offices.unknown, access.*. */
export async function previewCalendar(scope: Scope, file: CalendarFile): Promise<CalendarImport> {
  return (await planCalendar(scope, file)).preview
}

/** Adds what was previewed to the calendar; faults: import.has-changed, calendars.too-many-closures, offices.unknown, access.*. */
export async function importCalendar(
  scope: Scope,
  { digest, ...file }: CalendarFile & { readonly digest: string },
): Promise<CalendarImport> {
  const { preview, view, fresh } = await planCalendar(scope, file)
  if (preview.digest !== digest) throw importHasChanged({})
  if (fresh.length === 0) return preview
  const closures = [...view.calendar.closures, ...fresh].toSorted((a, b) =>
    a.from < b.from ? -1 : 1,
  )
  if (closures.length > mostClosures) throw tooManyClosures({ limit: mostClosures })
  const calendar = calendarOfShape({ ...view.calendar, closures })
  const { version } = await saveCalendar(scope, {
    office: file.office,
    calendar,
    version: view.version,
  })
  return { ...preview, version }
}
