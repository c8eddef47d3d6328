import { z } from 'zod'
import { Line, Mailbox } from '../tenancy/line.ts'
import { RefusedLine } from '../tenancy/contract.ts'

/** Asked in and not come yet, serving, or gone. */
export const StaffState = z.enum(['invited', 'in', 'left'])

/** A role held in an office. */
export const HeldRole = z.object({
  role: z.string(),
  office: z.object({ id: z.uuid(), code: z.string(), name: z.string() }),
})

/** Someone who serves, as a line of a list. */
export const StaffRow = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  state: StaffState,
  assignments: z.array(HeldRole),
  lastSeenAt: z.iso.datetime().nullable(),
  /** Made or changed by people here, and not only by code. */
  isLive: z.boolean(),
  version: z.int(),
})

/** Which staff are asked for; an office stands for those below it too. */
export const StaffQuestion = z
  .object({
    text: z.string().trim().max(80).optional(),
    office: z.uuid().optional(),
    role: z.string().max(60).optional(),
    state: StaffState.optional(),
    cursor: z.string().max(400).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  })
  .strict()

/** A page of staff; the counts are of all that fit, whatever their state. */
export const StaffPage = z.object({
  rows: z.array(StaffRow),
  next: z.string().nullable(),
  counts: z.object({ invited: z.int(), in: z.int(), left: z.int() }),
})

/** Someone who serves, with what keeps them in and what the reader may do. */
export const StaffView = StaffRow.extend({
  invitedAt: z.iso.datetime().nullable(),
  leftAt: z.iso.datetime().nullable(),
  hasPassword: z.boolean(),
  /** How many sessions stand, and how many second factors they have. */
  sessions: z.int(),
  factors: z.int(),
  openTickets: z.int(),
  may: z.object({ edit: z.boolean(), leave: z.boolean(), invite: z.boolean() }),
})

/** A change to somebody's name or address; `version` is the one that was seen. */
export const StaffEdit = z
  .object({ id: z.uuid(), name: Line(120), email: Mailbox, version: z.int() })
  .strict()

/** Somebody to be asked in, with the roles they shall hold. */
export const StaffInvitation = z
  .object({
    name: Line(120),
    email: Mailbox,
    assignments: z
      .array(z.object({ role: z.string().max(60), office: z.uuid() }).strict())
      .min(1)
      .max(50),
  })
  .strict()

/** Which people, at most two hundred at once. */
export const StaffChosen = z.object({ staff: z.array(z.uuid()).min(1).max(200) }).strict()

/** What came of leaving, for each of the chosen. */
export const StaffLeft = z.object({
  left: z.array(z.object({ id: z.uuid(), name: z.string(), sessions: z.int(), tickets: z.int() })),
  refused: z.array(z.object({ id: z.uuid(), name: z.string(), reason: z.string() })),
})

/** Somebody of a file: what would change for them, or has changed. */
export const ImportedPerson = z.object({
  name: z.string(),
  email: z.string(),
  /** Roles that they get, each with its office, in the reader's words: `Operator, Lamps (lamps)`. */
  gets: z.array(z.string()),
  /** The name they had, when the file has another. */
  was: z.string().nullable(),
})

/** People from a file: what would come of it, or what has come. Nothing is taken away by a file. */
export const StaffImport = z.object({
  digest: z.string(),
  added: z.array(ImportedPerson),
  changed: z.array(ImportedPerson),
  unchanged: z.int(),
  refused: z.array(RefusedLine),
})

/** A table as text: values separated by commas. */
export const CsvFile = z.object({ name: z.string(), csv: z.string() })

/** Someone who serves, as a line of a list. */
export type StaffRow = z.infer<typeof StaffRow>
/** Which staff are asked for. */
export type StaffQuestion = z.output<typeof StaffQuestion>
/** A page of staff. */
export type StaffPage = z.infer<typeof StaffPage>
/** Someone who serves, with what keeps them in. */
export type StaffView = z.infer<typeof StaffView>
/** Somebody to be asked in. */
export type StaffInvitation = z.output<typeof StaffInvitation>
/** What came of leaving. */
export type StaffLeft = z.infer<typeof StaffLeft>
/** Somebody of a file. */
export type ImportedPerson = z.infer<typeof ImportedPerson>
/** People from a file. */
export type StaffImport = z.infer<typeof StaffImport>
