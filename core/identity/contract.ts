import { z } from 'zod'

/** Who is asking, as the server knows them. */
export const Me = z.object({
  kind: z.enum(['anonymous', 'citizen', 'staff', 'machine', 'system']),
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
  assignments: z.array(
    z.object({ role: z.string(), office: z.object({ code: z.string(), name: z.string() }) }),
  ),
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
