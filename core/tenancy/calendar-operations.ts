import { z } from 'zod'
import { read, write } from '../operation/define.ts'
import { calendarOfShape } from './calendar-shape.ts'
import { calendarView } from './calendar-view.ts'
import { saveCalendar } from './calendars.ts'
import { CalendarImport, CalendarSave, CalendarView } from './contract.ts'
import { importCalendar, previewCalendar } from './import-calendar.ts'

const File = z.object({ office: z.uuid().optional(), ical: z.string().max(500_000) }).strict()
const bodyLimit = 1_250_000
const may = (action: 'read' | 'edit') => ({ action, subject: 'calendar' }) as const

/** What can be asked of calendars; without an office it is the tenant's. */
export const calendarOperations = [
  read({
    name: 'calendars.read',
    summary: 'The calendar that holds for an office or the tenant, and whose it is',
    input: z.object({ office: z.uuid().optional() }).strict(),
    output: CalendarView,
    need: may('read'),
    notes: 'nothing',
    run: (scope, { office = null }) => calendarView(scope, office),
  }),
  write({
    name: 'calendars.save',
    summary: 'Keeps a calendar; null takes it from above again',
    input: CalendarSave,
    output: CalendarView,
    need: may('edit'),
    run: (scope, { office = null, calendar, version }) =>
      saveCalendar(scope, { office, calendar: calendar && calendarOfShape(calendar), version }),
  }),
  write({
    name: 'calendars.import-preview',
    summary: 'The closures that an iCalendar file would add; writes nothing',
    input: File,
    output: CalendarImport,
    need: may('edit'),
    bodyLimit,
    run: (scope, { office = null, ical }) => previewCalendar(scope, { office, ical }),
  }),
  write({
    name: 'calendars.import',
    summary: 'Adds the closures that were previewed under the same digest',
    input: File.extend({ digest: z.string().length(64) }),
    output: CalendarImport,
    need: may('edit'),
    bodyLimit,
    run: (scope, { office = null, ...file }) => importCalendar(scope, { office, ...file }),
  }),
] as const
