import { z } from 'zod'

const Moment = z.iso.datetime()

/** The short name of a tenant: it stands in addresses and never changes. */
export const Slug = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/)

/** A tenant as the platform sees it: counts, and nothing personal. */
export const TenantSummary = z.object({
  slug: z.string(),
  name: z.string(),
  kind: z.enum(['city', 'company', 'platform']),
  /** Founded on the page, not declared in code. */
  isLive: z.boolean(),
  suspended: z.object({ at: Moment, reason: z.string() }).nullable(),
  offices: z.int(),
  staff: z.int(),
  services: z.int(),
  openTickets: z.int(),
})

/** Whether a short name can be taken, and the nearest one that can. */
export const NameCheck = z.object({
  isFree: z.boolean(),
  suggestion: z.string(),
  /** Why it cannot be taken, in words. */
  why: z.string().nullable(),
})

/** A service that a new tenant can switch on. */
export const Offerable = z.object({ id: z.string(), title: z.string(), category: z.string() })

const Colour = z.string().regex(/^#[0-9a-fA-F]{6}$/)

/** How a new tenant's staff sign in: by e-mail and password, or at a provider of its own. */
export const StaffSignIn = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('local') }).strict(),
  z
    .object({
      kind: z.literal('oidc'),
      issuer: z.url().max(200),
      clientId: z.string().trim().min(1).max(200),
      groupsClaim: z
        .string()
        .regex(/^[\w:./-]{1,100}$/)
        .default('groups'),
    })
    .strict(),
])

/** Everything that the founding wizard asks. */
export const Founding = z
  .object({
    slug: Slug,
    name: z.string().trim().min(3).max(120),
    kind: z.enum(['city', 'company']),
    colour: Colour,
    /** The name on small places; the whole name where none is given. */
    short: z.string().trim().min(2).max(40).optional(),
    /** A picture as `data:image/png;base64,…` or `data:image/webp;base64,…`, at most 64 KB. */
    logo: z
      .string()
      .max(90_000)
      .regex(/^data:image\/(png|webp);base64,[A-Za-z0-9+/=]+$/)
      .optional(),
    phone: z.string().trim().min(3).max(40),
    /** The origins of the sites that may embed it. */
    sites: z.array(z.url().max(200)).max(20),
    signIn: StaffSignIn,
    office: z
      .object({ name: z.string().trim().min(3).max(120), email: z.email().max(200).optional() })
      .strict(),
    manager: z
      .object({ name: z.string().trim().min(3).max(120), email: z.email().max(200) })
      .strict(),
    services: z.array(z.string().max(80)).max(200),
  })
  .strict()

/** A tenant that lives, and the one-time link by which its first manager comes in; shown this once. */
export const Founded = z.object({
  slug: z.string(),
  desk: z.string(),
  invitation: z.object({ link: z.string(), until: Moment }),
})

/** An emergency access: who looked into which tenant, why, and until when. */
export const Emergency = z.object({
  id: z.uuid(),
  tenant: z.object({ slug: z.string(), name: z.string() }),
  by: z.string(),
  reason: z.string(),
  openedAt: Moment,
  until: Moment,
  endedAt: Moment.nullable(),
  endedBy: z.string().nullable(),
  isOpen: z.boolean(),
})

/** Which tenant must be looked into, why and for how many minutes. */
export const BreakGlass = z
  .object({
    tenant: Slug,
    reason: z.string().trim().min(20).max(500),
    minutes: z.int().min(5).max(60),
  })
  .strict()

/** The emergency, and the one-time link that opens that tenant's desk with it; shown this once. */
export const OpenedEmergency = z.object({ emergency: Emergency, link: z.string() })

/** A tenant as the platform sees it. */
export type TenantSummary = z.infer<typeof TenantSummary>
/** Whether a short name can be taken. */
export type NameCheck = z.infer<typeof NameCheck>
/** A service that a new tenant can switch on. */
export type Offerable = z.infer<typeof Offerable>
/** Everything that the founding wizard asks. */
export type Founding = z.infer<typeof Founding>
/** A tenant that lives, and its first manager's link. */
export type Founded = z.infer<typeof Founded>
/** An emergency access. */
export type Emergency = z.infer<typeof Emergency>
/** The emergency and its one-time link. */
export type OpenedEmergency = z.infer<typeof OpenedEmergency>
/** Which tenant must be looked into, and why. */
export type BreakGlass = z.output<typeof BreakGlass>
