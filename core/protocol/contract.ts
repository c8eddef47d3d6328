import { z } from 'zod'

const Moment = z.iso.datetime()

/** Which way a registered paper went. */
export const Direction = z.enum(['received', 'sent'])

/** A registration in the protocol, as its ticket shows it. */
export const Registration = z.object({
  id: z.uuid(),
  year: z.int(),
  /** Seven digits, beginning anew each year. */
  number: z.string(),
  direction: Direction,
  at: Moment,
  /** Why and when it was annulled; it stays to be seen. */
  annulled: z.object({ at: Moment, by: z.string(), why: z.string() }).nullable(),
})

/** A registration with its signature facts: what can be proved of it for ever. */
export const RegistrationView = Registration.extend({
  /** The organisation and its registering area. */
  body: z.string(),
  area: z.string(),
  subject: z.string(),
  office: z.string(),
  parties: z.array(z.object({ as: z.enum(['sender', 'recipient']), name: z.string() })),
  files: z.array(z.object({ name: z.string(), type: z.string(), sha256: z.string() })),
  ticket: z.object({ id: z.uuid(), code: z.string() }),
  /** SHA-256 over all of the above, hexadecimal. */
  digest: z.string(),
})

/** What is asked of the register. */
export const RegisterQuestion = z
  .object({
    year: z.coerce.number().int().min(2000).max(2200).optional(),
    text: z.string().trim().max(80).optional(),
    cursor: z.string().max(40).optional(),
  })
  .strict()

/** A page of the register, the newest first. */
export const RegisterPage = z.object({
  rows: z.array(RegistrationView),
  next: z.string().nullable(),
})

/** Which registration is annulled, and why. */
export const Annulment = z
  .object({ id: z.uuid(), reason: z.string().trim().min(5).max(1000) })
  .strict()

/** A registration as its ticket shows it. */
export type Registration = z.infer<typeof Registration>
/** A registration with its signature facts. */
export type RegistrationView = z.infer<typeof RegistrationView>
/** What is asked of the register. */
export type RegisterQuestion = z.output<typeof RegisterQuestion>
/** Which way a registered paper went. */
export type Direction = z.infer<typeof Direction>
