import { z } from 'zod'

/** Why somebody may act for somebody else; only the first is given by the citizen alone. */
export const mandateKinds = [
  'semplice',
  'tutela',
  'amministrazione-di-sostegno',
  'curatela',
  'genitore',
  'legale-rappresentante',
  'professionista',
  'dipendente',
] as const

/** Why somebody may act for somebody else. */
export const MandateKind = z.enum(mandateKinds)

/** The families of services that a mandate may be limited to. */
export const MandateArchetype = z.enum([
  'permits-and-documents',
  'payments-due',
  'benefits',
  'ranking-call',
  'paid-services',
  'report',
])

/** A person or a company at one end of a mandate. */
export const MandateParty = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: z.enum(['natural', 'company']),
})

/** One thing done with a mandate: when, what in the reader's words, and on which ticket. */
export const MandateUse = z.object({
  at: z.iso.datetime(),
  what: z.string(),
  ticket: z.object({ id: z.uuid(), code: z.string() }).nullable(),
})

/** A mandate as its parties, or staff, see it. */
export const MandateView = z.object({
  id: z.uuid(),
  kind: MandateKind,
  kindLabel: z.string(),
  grantor: MandateParty,
  grantee: MandateParty,
  /** What the grantee is to the grantor, in their own word: `figlia`. */
  relation: z.string().nullable(),
  /** The services covered; null with no archetype means all. */
  services: z.array(z.object({ id: z.string(), title: z.string() })).nullable(),
  archetype: MandateArchetype.nullable(),
  /** What it covers, in words. */
  covers: z.string(),
  from: z.iso.date(),
  to: z.iso.date().nullable(),
  state: z.enum(['standing', 'future', 'unverified', 'ended', 'revoked']),
  stateLabel: z.string(),
  /** Who looked at the evidence, or the identity provider that vouches. */
  verifiedBy: z.string().nullable(),
  /** The paper that proves it; for staff. */
  evidence: z.uuid().nullable(),
  mayRevoke: z.boolean(),
  /** The last twenty uses, the newest first. */
  uses: z.array(MandateUse),
})

/** The mandates that somebody gave, or that bind them, and those that they hold. */
export const Mandates = z.object({ given: z.array(MandateView), held: z.array(MandateView) })

const FiscalCode = z.string().trim().toUpperCase().max(16)
const Name = z.string().trim().min(1).max(80)
const Services = z.array(z.string().max(80)).min(1).max(100).nullable().default(null)
const Relation = z.string().trim().min(2).max(40).optional()

/** A simple mandate that a citizen gives: all services unless some are named; at most one year. */
export const Giving = z
  .object({
    grantee: FiscalCode,
    givenName: Name,
    familyName: Name,
    relation: Relation,
    services: Services,
    from: z.iso.date(),
    to: z.iso.date(),
  })
  .strict()

/** Somebody whom staff name in a mandate: known already, a person by fiscal code, or a company. */
export const Party = z.union([
  z.object({ person: z.uuid() }).strict(),
  z
    .object({
      fiscalCode: FiscalCode,
      givenName: Name,
      familyName: Name,
      birthdate: z.iso.date().optional(),
    })
    .strict(),
  z
    .object({
      company: z.string().trim().min(2).max(160),
      vatNumber: z.string().trim().max(13),
      fiscalCode: FiscalCode.optional(),
    })
    .strict(),
])

/** A mandate that staff record from a paper, for some services, one family of them or all; it stands once verified. */
export const Recording = z
  .object({
    grantor: Party,
    grantee: Party,
    kind: MandateKind,
    relation: Relation,
    services: Services,
    archetype: MandateArchetype.nullable().default(null),
    from: z.iso.date(),
    to: z.iso.date().nullable().default(null),
    /** A file uploaded before by `files.put`. */
    evidence: z.uuid(),
  })
  .strict()
  .refine(({ services, archetype }) => !services || !archetype)

/** For whom the holder of the token acts from now on: a mandate held, or null for themselves. */
export const Choice = z.object({ id: z.uuid().nullable() }).strict()

/** Why somebody may act for somebody else. */
export type MandateKind = z.infer<typeof MandateKind>
/** A person or a company at one end of a mandate. */
export type MandateParty = z.infer<typeof MandateParty>
/** One thing done with a mandate. */
export type MandateUse = z.infer<typeof MandateUse>
/** A mandate as its parties, or staff, see it. */
export type MandateView = z.infer<typeof MandateView>
/** The mandates given and held. */
export type Mandates = z.infer<typeof Mandates>
/** A simple mandate that a citizen gives. */
export type Giving = z.infer<typeof Giving>
/** Somebody whom staff name in a mandate. */
export type Party = z.infer<typeof Party>
/** A mandate that staff record from a paper. */
export type Recording = z.infer<typeof Recording>
