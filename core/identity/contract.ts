import { z } from 'zod'
import { MandateKind } from '../mandates/contract.ts'

const Held = z.object({
  role: z.string(),
  /** What the role is called, in the reader's language. */
  roleName: z.string(),
  office: z.object({ id: z.uuid(), code: z.string(), name: z.string() }),
})

/** Who is asking, as the server knows them. */
export const Me = z.object({
  kind: z.enum(['anonymous', 'citizen', 'staff', 'machine', 'system']),
  /** The person, staff member or machine; empty for nobody. */
  id: z.string(),
  name: z.string(),
  fiscalCode: z.string().nullable(),
  email: z.string().nullable(),
  level: z.int().min(0).max(3),
  tenant: z.object({
    slug: z.string(),
    name: z.string(),
    short: z.string(),
    phone: z.string(),
    colour: z.string(),
  }),
  /** The roles acted with now. */
  assignments: z.array(Held),
  /** Every role held, among which one may choose: more than `assignments` when one was chosen. */
  held: z.array(Held),
  /** The one role chosen to act in, by office id; null when all are acted with. */
  acting: z.object({ role: z.string(), office: z.uuid() }).nullable(),
  /** The session, and until when dangerous acts need no new proof. */
  session: z.object({ id: z.uuid(), provedUntil: z.iso.datetime() }).nullable(),
  /** Whether nothing else may be done before a second factor is set up. */
  mustEnrol: z.boolean(),
  /** For whom a citizen acts by a mandate; null when for themselves. */
  behalf: z
    .object({
      id: z.uuid(),
      name: z.string(),
      kind: MandateKind,
      /** The services covered; null with no archetype means all. */
      services: z.array(z.string()).nullable(),
      archetype: z.string().nullable(),
    })
    .nullable(),
  /** How many mandates that stand the citizen holds. */
  mandates: z.int(),
  /** The ability's packed rules: what the interface may offer. */
  rules: z.array(z.unknown()),
})

/** The one-time code of a sign-in, with the verifier of the challenge it began with. */
export const Redemption = z
  .object({ code: z.string().max(200), verifier: z.string().min(43).max(128) })
  .strict()

/** A token for memory only; it works from the origin that redeemed it. */
export const Token = z.object({ token: z.string(), expiresAt: z.iso.datetime(), me: Me })

/** Who is asking. */
export type Me = z.infer<typeof Me>
/** A token for memory only. */
export type Token = z.infer<typeof Token>
