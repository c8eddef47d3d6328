import { z } from 'zod'
import { CalendarShape } from './calendar-shape.ts'
import { Mailbox, Named } from './line.ts'

/** What an office can be, from the largest to the smallest. */
export const OfficeKind = z.enum(['area', 'directorate', 'service', 'office'])

/** An office as a line of the tree; parents come before their children. */
export const OfficeRow = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  kind: OfficeKind,
  parent: z.uuid().nullable(),
  depth: z.int(),
  email: z.string().nullable(),
  isClosed: z.boolean(),
  /** Made or changed by people here, and not only by code. */
  isLive: z.boolean(),
  /** Who holds a role in this very office. */
  peopleCount: z.int(),
  /** Its open tickets; a thousand stands for a thousand or more. */
  openCount: z.int(),
  version: z.int(),
})

/** The calendar that holds for an office or the tenant, and whose it is. */
export const CalendarView = z.object({
  office: z.uuid().nullable(),
  isOwn: z.boolean(),
  /** The office that it is taken from; null for the tenant's. */
  from: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  calendar: CalendarShape,
  version: z.int(),
})

/** An office with whoever serves there, what it answers for and when it works. */
export const OfficeView = OfficeRow.extend({
  names: z.object({ it: z.string(), en: z.string().nullable() }),
  people: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      email: z.string(),
      role: z.string(),
      roleName: z.string(),
    }),
  ),
  services: z.array(z.object({ id: z.string(), title: z.string(), isEnabled: z.boolean() })),
  calendar: CalendarView,
  may: z.object({ edit: z.boolean(), create: z.boolean(), calendar: z.boolean() }),
})

/** An office to be made. */
export const OfficeDraft = z
  .object({
    code: z.string().regex(/^[a-z][a-z0-9-]{1,59}$/),
    names: Named,
    kind: OfficeKind,
    parent: z.uuid().nullable(),
    email: Mailbox.nullable(),
  })
  .strict()

/** What of an office can be changed; its code stays for ever. */
export const OfficeEdit = OfficeDraft.omit({ code: true, parent: true }).extend({
  id: z.uuid(),
  version: z.int(),
})

/** Which office would go under which; without a parent it stands at the top. */
export const OfficeMove = z
  .object({ id: z.uuid(), parent: z.uuid().nullable(), version: z.int() })
  .strict()

/** Whom a move would touch, before it is made. */
export const MovePreview = z.object({
  offices: z.int(),
  openTickets: z.int(),
  /** People who serve in the offices that move. */
  people: z.int(),
  /** People of offices above who will see them from then on, and who will see them no more. */
  gaining: z.array(z.object({ id: z.uuid(), name: z.string() })),
  losing: z.array(z.object({ id: z.uuid(), name: z.string() })),
})

/** An office that shuts for good, and the one that follows its tickets and services from then on. */
export const OfficeClosing = z.object({ id: z.uuid(), to: z.uuid(), version: z.int() }).strict()

/** What the closing of an office moved. */
export const OfficeClosed = z.object({
  office: OfficeRow,
  tickets: z.int(),
  services: z.int(),
  routes: z.int(),
})

/** A line of a file that was not taken, and why. */
export const RefusedLine = z.object({ line: z.int(), reason: z.string(), text: z.string() })

/** Offices from a file: what would come of it, or what has come. */
export const OfficeImport = z.object({
  digest: z.string(),
  added: z.array(z.object({ code: z.string(), name: z.string() })),
  changed: z.array(z.object({ code: z.string(), name: z.string() })),
  unchanged: z.int(),
  refused: z.array(RefusedLine),
})

/** A calendar to be kept; null takes it from above again. */
export const CalendarSave = z
  .object({
    office: z.uuid().optional(),
    calendar: CalendarShape.strict().nullable(),
    version: z.int(),
  })
  .strict()

/** Closures from an iCalendar file: what was found, and what was not understood. */
export const CalendarImport = z.object({
  digest: z.string(),
  found: z.array(z.object({ from: z.iso.date(), to: z.iso.date(), reason: z.string() })),
  /** Those that the calendar has already. */
  known: z.int(),
  refused: z.array(RefusedLine),
  version: z.int(),
})

/** An office as a line of the tree. */
export type OfficeRow = z.infer<typeof OfficeRow>
/** An office with all that belongs to it. */
export type OfficeView = z.infer<typeof OfficeView>
/** Whom a move would touch. */
export type MovePreview = z.infer<typeof MovePreview>
/** What the closing of an office moved. */
export type OfficeClosed = z.infer<typeof OfficeClosed>
/** Offices from a file. */
export type OfficeImport = z.infer<typeof OfficeImport>
/** The calendar that holds, and whose it is. */
export type CalendarView = z.infer<typeof CalendarView>
/** Closures from an iCalendar file. */
export type CalendarImport = z.infer<typeof CalendarImport>
/** A line of a file that was not taken. */
export type RefusedLine = z.infer<typeof RefusedLine>
