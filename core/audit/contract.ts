import { z } from 'zod'

const Moment = z.iso.datetime()
const Named = z.object({ id: z.string(), name: z.string() })

/** Which lines of the audit: days are those of the organisation, both included; everything may be left out. */
export const AuditQuestion = z
  .object({
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    staff: z.uuid().optional(),
    person: z.uuid().optional(),
    ticket: z.uuid().optional(),
    /** A code, as `audit.actions` lists them. */
    action: z.string().max(60).optional(),
    office: z.uuid().optional(),
    role: z.string().max(60).optional(),
    /** Words of the reason (each may be only begun), or a ticket's code. */
    text: z.string().trim().max(80).optional(),
    cursor: z.string().max(120).optional(),
  })
  .strict()

/** One line: who, in which role and office, did or read what, of whom, why, from where, for whom. */
export const AuditRow = z.object({
  seq: z.string(),
  at: Moment,
  actor: z.object({
    kind: z.enum(['anonymous', 'citizen', 'staff', 'machine', 'system']),
    id: z.string(),
    name: z.string(),
  }),
  role: Named.nullable(),
  office: Named.nullable(),
  action: z.string(),
  /** The action in words: "Ha spostato la pratica". */
  label: z.string(),
  ticket: z.object({ id: z.uuid(), code: z.string() }).nullable(),
  person: Named.nullable(),
  why: z.string().nullable(),
  /** The network address. */
  address: z.string().nullable(),
  /** For whom a citizen acted. */
  behalf: Named.nullable(),
  /** What else the line says. */
  data: z.record(z.string(), z.unknown()),
  /** Its place in the chain; nothing for the second or so until it is sealed. */
  position: z.int().nullable(),
})

/** A page of lines, the newest first; `next` continues it, even after a short page. */
export const AuditPage = z.object({ rows: z.array(AuditRow), next: z.string().nullable() })

/** What can be done, in words, for a list to choose from. */
export const AuditActions = z.array(z.object({ action: z.string(), label: z.string() }))

/** Lines as CSV, at most 50,000; `next` is the cursor of the file that follows, and `message` says so. */
export const AuditFile = z.object({
  name: z.string(),
  csv: z.string(),
  lines: z.int(),
  next: z.string().nullable(),
  message: z.string().nullable(),
})

/** How far the chain goes, and what `npm run audit verify` last found. */
export const AuditChain = z.object({
  lines: z.int(),
  sealedUntil: Moment.nullable(),
  head: z.object({ position: z.int(), hash: z.string() }).nullable(),
  waiting: z.int(),
  waitingSince: Moment.nullable(),
  check: z.object({ at: Moment, position: z.int(), isSound: z.boolean() }).nullable(),
})

/**
 * Who opened the citizen's file: when, in which role of which office, why, about which request.
 * Offices answer for what their people do, so the operator's name is not told here: it is known to the
 * data protection officer, whom the citizen can ask.
 */
export const AuditOfMine = z.object({
  rows: z.array(
    z.object({
      at: Moment,
      label: z.string(),
      role: z.string().nullable(),
      office: z.string().nullable(),
      why: z.string().nullable(),
      ticket: z.object({ id: z.uuid(), code: z.string(), title: z.string() }).nullable(),
    }),
  ),
  next: z.string().nullable(),
})

/** Why a reading stands out. */
export const unusualReasons = [
  'many',
  'own-file',
  'namesake',
  'out-of-hours',
  'without-occasion',
] as const

/**
 * Readings that somebody should look at, each with the reason in words and its lines. It asks questions
 * about openings of files, to protect those they are about; it neither counts nor compares anybody's work,
 * has no total by person and no order of merit (art. 4, L. 300/1970).
 */
export const AuditUnusual = z.object({
  rows: z.array(
    z.object({
      reason: z.enum(unusualReasons),
      /** The reason in words. */
      because: z.string(),
      staff: Named,
      from: Moment,
      to: Moment,
      /** How many lines there are; the last twenty are given. */
      count: z.int(),
      lines: z.array(AuditRow),
    }),
  ),
  /** There were more than can be told at once: a shorter time tells the rest. */
  isCut: z.boolean(),
})

/** One line of the audit. */
export type AuditRow = z.infer<typeof AuditRow>
/** Which lines of the audit. */
export type AuditQuestion = z.output<typeof AuditQuestion>
/** A page of lines. */
export type AuditPage = z.infer<typeof AuditPage>
/** How far the chain goes. */
export type AuditChain = z.infer<typeof AuditChain>
/** Who opened the citizen's file. */
export type AuditOfMine = z.infer<typeof AuditOfMine>
/** Readings that somebody should look at. */
export type AuditUnusual = z.infer<typeof AuditUnusual>
/** Lines as CSV. */
export type AuditFile = z.infer<typeof AuditFile>
