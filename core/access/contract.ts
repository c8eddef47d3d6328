import { z } from 'zod'
import { actions, subjects } from './vocabulary.ts'

const Action = z.enum(actions)
const Subject = z.enum(subjects)
const RoleId = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/)

/** What a role of the tenant's own lets do; without `where`, in every office. */
export const RuleAsked = z
  .object({
    action: Action,
    subject: Subject,
    where: z.enum(['own']).optional(),
    fields: z.array(z.string().max(40)).min(1).max(20).optional(),
    except: z.enum(['sensitive']).optional(),
  })
  .strict()

/** A rule with its sentence in the reader's language. */
export const RuleView = z.object({
  action: z.string(),
  subject: z.string(),
  /** `own` is the office held and those below it, `self` one's own things. */
  where: z.enum(['own', 'self']).nullable(),
  fields: z.array(z.string()).nullable(),
  except: z.enum(['sensitive']).nullable(),
  says: z.string(),
})

/** Rules on one subject. */
export const RuleGroup = z.object({
  subject: z.string(),
  label: z.string(),
  rules: z.array(RuleView),
})

/** A role by its id and its name in the reader's language. */
export const RoleRef = z.object({ id: z.string(), name: z.string() })

/** A role that staff may hold: what it may do, whom it may make, how many hold it. */
export const RoleView = RoleRef.extend({
  /** The tenant made it; its rules can be changed. */
  isOwn: z.boolean(),
  /** Changed by people since the tenant's code was applied. */
  isLive: z.boolean(),
  version: z.int(),
  /** People who hold it somewhere. */
  holders: z.int(),
  groups: z.array(RuleGroup),
  /** The roles that whoever holds it may give. */
  gives: z.array(RoleRef),
  /** Whether the reader may give it somewhere. */
  canGive: z.boolean(),
  /** The name in every language, for the editor; null where it is not the tenant's own. */
  words: z.object({ it: z.string(), en: z.string().nullable() }).nullable(),
})

/** What an own role may be made of: each pair with its sentence, where it may hold, which fields it has. */
export const RuleChoices = z.array(
  z.object({
    subject: z.string(),
    label: z.string(),
    /** What a reading of it may be narrowed to; empty where nothing is narrowed. */
    fields: z.array(z.object({ field: z.string(), label: z.string() })),
    rules: z.array(
      z.object({
        action: z.string(),
        /** The ways the author may give it, each with its sentence; the narrowest first. */
        ways: z.array(RuleView),
      }),
    ),
  }),
)

/** An own role to be made, or changed when a version is given. */
export const RoleAsked = z
  .object({
    id: RoleId,
    name: z
      .object({
        it: z.string().trim().min(2).max(60),
        en: z.string().trim().min(2).max(60).optional(),
      })
      .strict(),
    rules: z.array(RuleAsked).min(1).max(300),
    version: z.int().optional(),
  })
  .strict()

/** Which role is given to whom, or taken from whom, in which office. */
export const GrantAsked = z
  .object({ staff: z.array(z.uuid()).min(1).max(700), role: RoleId, office: z.uuid() })
  .strict()

/** What became of it, person by person. */
export const GrantReport = z.object({
  changed: z.int(),
  people: z.array(
    z.object({
      staff: z.uuid(),
      name: z.string().nullable(),
      outcome: z.enum(['given', 'taken', 'held-already', 'not-held', 'oneself', 'left', 'unknown']),
      text: z.string(),
    }),
  ),
})

/** The one role and office to act with; nothing for all that are held. */
export const ActAs = z
  .object({ role: RoleId.optional(), office: z.uuid().optional() })
  .strict()
  .refine(({ role, office }) => (role === undefined) === (office === undefined), {
    error: 'role and office go together',
  })

/** What one wonders about: an action on a subject, on one thing of it. */
export const Wonder = z
  .object({
    action: Action,
    subject: Subject,
    /** A ticket, attachment, document or person; for `create ticket` a service. */
    id: z.string().max(80).optional(),
  })
  .strict()

/** Why one may or may not, which roles would do, and who can give them. */
export const Explanation = z.object({
  may: z.boolean(),
  because: z.enum(['allowed', 'withheld', 'role', 'office', 'chosen', 'sensitive', 'level']),
  says: z.string(),
  /** The fields that stay hidden although the thing itself may be read. */
  withheld: z.array(z.object({ field: z.string(), label: z.string() })),
  roles: z.array(RoleRef),
  /** A role that is held but was not chosen, with which it would be allowed. */
  switchTo: z
    .object({ role: RoleRef, office: z.object({ id: z.uuid(), name: z.string() }) })
    .nullable(),
  givers: z.array(
    z.object({ name: z.string(), email: z.string(), role: z.string(), office: z.string() }),
  ),
})

/** Someone who can read a ticket, and what lets them. */
export const Seer = z.object({
  staff: z.uuid(),
  name: z.string(),
  role: z.string(),
  office: z.string(),
  because: z.string(),
  /** The parts of the ticket that stay hidden from them. */
  withheld: z.array(z.string()),
})

/** Every role of the organisation. */
export const RoleList = z.array(RoleView)

/** Everybody who can read a ticket. */
export const SeerList = z.array(Seer)

/** Which ticket. */
export const OfTicket = z.object({ ticket: z.uuid() }).strict()

/** The version of an own role that is to be removed. */
export const RoleGone = z.object({ id: RoleId, version: z.int() }).strict()

/** Nothing more to say. */
export const Nothing = z.object({}).strict()

/** A rule of an own role as it is asked for. */
export type RuleAsked = z.infer<typeof RuleAsked>
/** A rule with its sentence. */
export type RuleView = z.infer<typeof RuleView>
/** Rules on one subject. */
export type RuleGroup = z.infer<typeof RuleGroup>
/** A role by its id and name. */
export type RoleRef = z.infer<typeof RoleRef>
/** A role that staff may hold. */
export type RoleView = z.infer<typeof RoleView>
/** What an own role may be made of. */
export type RuleChoices = z.infer<typeof RuleChoices>
/** An own role to be made or changed. */
export type RoleAsked = z.infer<typeof RoleAsked>
/** Which role is given to whom in which office. */
export type GrantAsked = z.infer<typeof GrantAsked>
/** What became of it, person by person. */
export type GrantReport = z.infer<typeof GrantReport>
/** What one wonders about. */
export type Wonder = z.infer<typeof Wonder>
/** Why one may or may not. */
export type Explanation = z.infer<typeof Explanation>
/** Someone who can read a ticket. */
export type Seer = z.infer<typeof Seer>
