import { staffRoles, type StaffRole } from './roles.ts'

const ofOneOffice: readonly StaffRole[] = [
  'first-level-operator',
  'office-operator',
  'case-responsible',
  'supervisor',
  'knowledge-editor',
  'delegated-counter',
]

/**
 * Which roles a role may give, as data. Giving is a right of its own: a manager reads no request and yet
 * makes whoever reads them. Nobody but a platform administrator makes another one.
 */
export const grants: { readonly [R in StaffRole]?: readonly StaffRole[] } = {
  'office-manager': ofOneOffice,
  'tenant-administrator': staffRoles.filter((role) => role !== 'platform-administrator'),
  'platform-administrator': staffRoles,
}
