import { z } from 'zod'

const Moment = z.iso.datetime()

/** Something a key may be given, in the reader's words. */
export const KeyOperation = z.object({ name: z.string(), label: z.string() })

/** A machine's key as its tenant sees it; the key itself is shown once and never again. */
export const KeyView = z.object({
  id: z.string(),
  name: z.string(),
  may: z.array(KeyOperation),
  /** Pages that may use it, as origins; any when there is none. */
  origins: z.array(z.string()),
  /** Networks it may be used from, as `192.0.2.0/24`; any when there is none. */
  networks: z.array(z.string()),
  /** `declared` belongs to the tenant's code: it is changed there. */
  state: z.enum(['active', 'declared', 'expired', 'revoked']),
  createdBy: z.string().nullable(),
  createdAt: Moment,
  until: Moment.nullable(),
  revokedAt: Moment.nullable(),
  /** Until when the key before the last rotation still works. */
  previousUntil: Moment.nullable(),
  lastUsedAt: Moment.nullable(),
  lastUsedFrom: z.string().nullable(),
})

/** What a new key is made from. */
export const KeyDraft = z
  .object({
    name: z.string().trim().min(3).max(80),
    may: z.array(z.string().max(80)).min(1).max(50),
    origins: z.array(z.url().max(200)).max(20).default([]),
    networks: z
      .array(z.union([z.cidrv4(), z.cidrv6(), z.ipv4(), z.ipv6()]))
      .max(20)
      .default([]),
    until: Moment.optional(),
  })
  .strict()

/** Which key, and whether the one before stops at once instead of after 24 hours. */
export const Rotation = z
  .object({ id: z.string().max(80), cut: z.boolean().default(false) })
  .strict()

/** A key, shown this once. */
export const ShownKey = z.object({ key: z.string(), view: KeyView })

/** Something a key may be given, in the reader's words. */
export type KeyOperation = z.infer<typeof KeyOperation>
/** A machine's key as its tenant sees it. */
export type KeyView = z.infer<typeof KeyView>
/** What a new key is made from. */
export type KeyDraft = z.infer<typeof KeyDraft>
/** A key, shown this once. */
export type ShownKey = z.infer<typeof ShownKey>
/** Which key gets a new secret. */
export type Rotation = z.output<typeof Rotation>
