import { exceptSensitive, only, rule, rulesOn, type RoleRule } from './vocabulary.ts'

const everyone = [rule('read', 'service'), rule('search', 'sheet'), rule('read', 'sheet')]

const ownThings = [
  ...everyone,
  rule('create', 'ticket'),
  ...rulesOn('ticket', ['list', 'read', 'move'], 'self'),
  rule('read', 'attachment', 'self'),
  rule('read', 'document', 'self'),
]

const colleague = [
  ...everyone,
  rule('read', 'office'),
  rule('list', 'staff'),
  rule('read', 'role'),
  rule('read', 'calendar'),
]

const desk = [...colleague, rule('search', 'person'), rule('read', 'person')]

const papers = [rule('read', 'attachment', 'own'), rule('read', 'document', 'own')]

const office = [
  ...rulesOn('ticket', ['list', 'read', 'move', 'write-note', 'refer'], 'own'),
  ...papers,
]

const lead = [...desk, ...office, rule('assign', 'ticket', 'own')]

/** What whoever manages people and offices does, in their own offices or in all. */
const managing = (where?: 'own'): RoleRule[] => [
  ...colleague,
  ...rulesOn('office', ['create', 'edit', 'remove'], where),
  ...rulesOn('staff', ['read', 'invite', 'edit', 'remove', 'export'], where),
  rule('grant', 'role', where),
  ...rulesOn('session', ['list', 'remove'], where),
  ...rulesOn('calendar', ['edit'], where),
  rule('edit', 'service', where),
  rule('edit', 'routing', where),
  rule('read', 'statistics', where),
]

// Sensitive matters, as those of social services and housing, show the first level their state alone.
const firstLevel = [
  ...desk,
  ...rulesOn('call', ['record', 'read']),
  rule('create', 'ticket'),
  exceptSensitive(rule('read', 'ticket')),
  only(['state'], rule('read', 'ticket')),
  exceptSensitive(rule('read', 'attachment')),
  exceptSensitive(rule('read', 'document')),
  rule('refer', 'ticket'),
  rule('write-note', 'ticket'),
  rule('read', 'mandate'),
]

/**
 * The roles as data; a tenant may make more beside them. Who manages people reads no request, who reads
 * the logs changes nothing, and whoever meets a person sees what that meeting needs.
 */
export const roles = {
  anonymous: [...everyone, rule('create', 'ticket')],
  citizen: [...ownThings, ...rulesOn('mandate', ['list', 'create', 'remove'], 'self')],
  delegate: ownThings,
  'company-representative': ownThings,
  'first-level-operator': firstLevel,
  'office-operator': [
    ...desk,
    ...office,
    rule('create', 'ticket'),
    ...rulesOn('mandate', ['read', 'record']),
  ],
  'case-responsible': [
    ...lead,
    rule('create', 'ticket'),
    rule('approve', 'ticket', 'own'),
    rule('issue', 'document', 'own'),
    ...rulesOn('mandate', ['read', 'record', 'approve']),
  ],
  supervisor: [
    ...lead,
    rule('read', 'call'),
    rule('read', 'mandate'),
    rule('read', 'statistics', 'own'),
  ],
  'office-manager': managing('own'),
  'knowledge-editor': [
    ...colleague,
    rule('search', 'person'),
    only(['name', 'contacts'], rule('read', 'person')),
    ...rulesOn('sheet', ['edit', 'publish'], 'own'),
  ],
  analyst: [...colleague, ...rulesOn('statistics', ['read', 'export'])],
  trainer: [...colleague, ...rulesOn('course', ['read', 'edit', 'publish'])],
  'tenant-administrator': [
    ...managing(),
    ...rulesOn('settings', ['read', 'edit', 'export']),
    ...rulesOn('role', ['edit', 'remove']),
    ...rulesOn('key', ['list', 'create', 'edit', 'remove']),
  ],
  'data-protection-officer': [
    ...colleague,
    ...rulesOn('audit', ['read', 'export']),
    rule('read', 'mandate'),
  ],
  auditor: [...colleague, rule('read', 'audit')],
  'delegated-counter': [
    ...everyone,
    rule('search', 'person'),
    only(['name', 'fiscalCode', 'age'], rule('read', 'person')),
    rule('create', 'ticket'),
    rule('issue', 'document'),
  ],
  'integration-key': everyone,
  'platform-administrator': [
    ...managing(),
    ...rulesOn('settings', ['read', 'edit']),
    rule('read', 'audit'),
    ...rulesOn('platform', ['list', 'read', 'found', 'export', 'break-glass']),
    ...rulesOn('plugin', ['list', 'read', 'edit', 'remove', 'export']),
  ],
  'emergency-reader': [
    ...desk,
    ...rulesOn('ticket', ['list', 'read']),
    rule('read', 'attachment'),
    rule('read', 'document'),
  ],
} as const satisfies Record<string, readonly RoleRule[]>

/** The name of a role that every tenant has. */
export type Role = keyof typeof roles

const unheld = ['anonymous', 'citizen', 'delegate', 'company-representative'] as const
const given = ['integration-key', 'emergency-reader'] as const

/** The roles that people who serve hold, each in an office. */
export type StaffRole = Exclude<Role, (typeof unheld)[number] | (typeof given)[number]>

/** Whether every tenant has the role. */
export function isKnownRole(role: string): role is Role {
  return Object.hasOwn(roles, role)
}

/** Whether a role is one that people who serve may be given. */
export function isStaffRole(role: string): role is StaffRole {
  return isKnownRole(role) && ![...unheld, ...given].some((other) => other === role)
}

/** The roles that people who serve may be given in every tenant. */
export const staffRoles: readonly StaffRole[] = Object.keys(roles).filter(isStaffRole)
