/** Everything that can be done. */
export const actions = [
  'read',
  'list',
  'search',
  'create',
  'edit',
  'move',
  'assign',
  'approve',
  'write-note',
  'record',
  'refer',
  'issue',
  'publish',
  'export',
  'remove',
  'grant',
  'invite',
  'found',
  'break-glass',
] as const

/** Everything it can be done to. */
export const subjects = [
  'service',
  'sheet',
  'ticket',
  'attachment',
  'document',
  'person',
  'mandate',
  'call',
  'office',
  'staff',
  'role',
  'session',
  'key',
  'calendar',
  'settings',
  'routing',
  'statistics',
  'course',
  'audit',
  'platform',
  'plugin',
] as const

/** Something that can be done. */
export type Action = (typeof actions)[number]

/** What it can be done to. */
export type Subject = (typeof subjects)[number]

/**
 * What a rule lets do, on what, and where: `own` means the office of the assignment and those below it,
 * `self` the actor's own things, or those of the person the actor acts for. Nothing said means everywhere.
 */
export interface RoleRule {
  readonly action: Action
  readonly subject: Subject
  readonly where?: 'own' | 'self' | undefined
  /** The fields it covers; all where nothing is said. */
  readonly fields?: readonly string[] | undefined
  /** What it leaves out: whatever belongs to a service that handles sensitive data. */
  readonly except?: 'sensitive' | undefined
}

/** A rule in one line. */
export const rule = (action: Action, subject: Subject, where?: 'own' | 'self'): RoleRule =>
  where ? { action, subject, where } : { action, subject }

/** A rule for each action on one subject. */
export const rulesOn = (
  subject: Subject,
  doing: readonly Action[],
  where?: 'own' | 'self',
): RoleRule[] => doing.map((action) => rule(action, subject, where))

/** The same rule for some fields alone. */
export const only = (fields: readonly string[], narrowed: RoleRule): RoleRule => ({
  ...narrowed,
  fields,
})

/** The same rule without what is sensitive. */
export const exceptSensitive = (narrowed: RoleRule): RoleRule => ({
  ...narrowed,
  except: 'sensitive',
})

/** What a reading can be narrowed to; the first field is what stays when all others are withheld. */
export const fieldsOf: { readonly [S in Subject]?: readonly string[] } = {
  ticket: ['state', 'subject', 'person', 'contact', 'answers', 'messages', 'notes'],
  person: ['name', 'fiscalCode', 'age', 'address', 'email', 'phone', 'tickets', 'contacts'],
}
