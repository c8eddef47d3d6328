import { rule, rulesOn, type RoleRule } from './vocabulary.ts'

const everyone = [rule('read', 'service'), rule('search', 'sheet'), rule('read', 'sheet')]

const ownThings = [
  ...everyone,
  rule('create', 'ticket'),
  ...rulesOn('ticket', ['list', 'read', 'move'], 'self'),
  rule('read', 'attachment', 'self'),
  rule('read', 'document', 'self'),
]

const colleague = [...everyone, rule('read', 'office'), rule('list', 'staff')]

const desk = [...colleague, rule('search', 'person'), rule('read', 'person')]

const office = [
  ...rulesOn('ticket', ['list', 'read', 'move', 'write-note'], 'own'),
  rule('read', 'attachment', 'own'),
  rule('read', 'document', 'own'),
]

const lead = [...desk, ...office, rule('assign', 'ticket', 'own'), rule('refer', 'ticket', 'own')]

const people = [
  ...rulesOn('office', ['create', 'edit'], 'own'),
  ...rulesOn('staff', ['read', 'invite', 'edit', 'remove'], 'own'),
  rule('grant', 'role', 'own'),
  ...rulesOn('session', ['list', 'remove'], 'own'),
  rule('edit', 'calendar', 'own'),
  rule('edit', 'service', 'own'),
]

/** The roles as data, by the field's standard names; a tenant may declare more beside them. */
export const roles = {
  anonymous: [...everyone, rule('create', 'ticket')],
  citizen: [...ownThings, ...rulesOn('mandate', ['list', 'create', 'remove'], 'self')],
  delegate: ownThings,
  'company-representative': ownThings,
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
  'case-responsible': [
    ...lead,
    rule('create', 'ticket'),
    rule('approve', 'ticket', 'own'),
    rule('issue', 'document', 'own'),
    rule('record', 'mandate'),
  ],
  supervisor: [...lead, rule('read', 'call'), rule('read', 'statistics', 'own')],
  'office-manager': [...colleague, ...people, rule('read', 'statistics', 'own')],
  'knowledge-editor': [...desk, ...rulesOn('sheet', ['edit', 'publish'], 'own')],
  analyst: [...colleague, rule('read', 'statistics'), rule('export', 'statistics')],
  trainer: [...colleague, ...rulesOn('course', ['read', 'edit', 'publish'])],
  'tenant-administrator': [
    ...colleague,
    ...people,
    ...rulesOn('settings', ['read', 'edit', 'export']),
    ...rulesOn('role', ['read', 'edit', 'remove']),
    ...rulesOn('key', ['list', 'create', 'edit', 'remove']),
    rule('edit', 'routing', 'own'),
  ],
  'data-protection-officer': [...colleague, ...rulesOn('audit', ['read', 'export'])],
  auditor: [...colleague, rule('read', 'audit')],
  'delegated-counter': [...everyone, rule('issue', 'document')],
  'integration-key': everyone,
  'platform-administrator': [
    ...colleague,
    ...people,
    ...rulesOn('platform', ['list', 'read', 'found', 'export', 'break-glass']),
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
