/** What a rule lets do, on what, and where: `own` means the office of the assignment and those below it. */
export interface RoleRule {
  readonly action: Action
  readonly subject: Subject
  readonly where?: 'own' | 'self'
}

/** Everything that can be done. */
export type Action =
  | 'read'
  | 'list'
  | 'create'
  | 'move'
  | 'write-note'
  | 'record'
  | 'refer'
  | 'search'

/** Everything it can be done to. */
export type Subject = 'ticket' | 'sheet' | 'call' | 'person' | 'document' | 'service' | 'office'

const rule = (action: Action, subject: Subject, where?: 'own' | 'self'): RoleRule =>
  where ? { action, subject, where } : { action, subject }

const everyone = [rule('read', 'service'), rule('search', 'sheet'), rule('read', 'sheet')]

const desk = [...everyone, rule('read', 'office'), rule('search', 'person'), rule('read', 'person')]

const office = [
  rule('list', 'ticket', 'own'),
  rule('read', 'ticket', 'own'),
  rule('move', 'ticket', 'own'),
  rule('write-note', 'ticket', 'own'),
  rule('read', 'document', 'own'),
]

/** The roles as data; the field's standard ones, widened by declaring more. */
export const roles = {
  anonymous: [...everyone, rule('create', 'ticket')],
  citizen: [
    ...everyone,
    rule('create', 'ticket'),
    rule('list', 'ticket', 'self'),
    rule('read', 'ticket', 'self'),
    rule('move', 'ticket', 'self'),
    rule('read', 'document', 'self'),
  ],
  'first-level-operator': [
    ...desk,
    rule('record', 'call'),
    rule('read', 'call'),
    rule('create', 'ticket'),
    rule('read', 'ticket'),
    rule('refer', 'ticket'),
    rule('write-note', 'ticket'),
  ],
  'office-operator': [...desk, ...office, rule('create', 'ticket'), rule('refer', 'ticket', 'own')],
  supervisor: [...desk, ...office, rule('read', 'call'), rule('refer', 'ticket', 'own')],
  'knowledge-editor': [...desk],
  'tenant-administrator': [...everyone, rule('read', 'office')],
} as const satisfies Record<string, readonly RoleRule[]>

/** The name of a role. */
export type Role = keyof typeof roles

/** The roles that people who serve hold, each in an office. */
export type StaffRole = Exclude<Role, 'anonymous' | 'citizen'>
