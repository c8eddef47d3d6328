import { roles, type Role } from '../../core/access/roles.ts'
import type { RoleRule } from '../../core/access/vocabulary.ts'
import { begins, holds, inTenant } from './beside-roles.ts'

const moves = (role: Role): boolean => {
  const held: readonly RoleRule[] = roles[role]
  return held.some(({ action, subject }) => action === 'move' && subject === 'ticket')
}
const unserving: readonly Role[] = [
  'citizen',
  'delegate',
  'company-representative',
  'integration-key',
]

/** Where what is done with tickets at work depends on more than roles, and why. */
export const besideWorking = [
  {
    operations: ['tickets.move-many'],
    who: moves,
    outcome: 'done',
    because: 'of many tickets it is told one by one which were refused',
  },
  {
    operations: [
      'tickets.take',
      'tickets.release',
      'tickets.open-child',
      'tickets.split',
      'tickets.merge',
      'tickets.repair',
    ],
    who: unserving,
    where: ['own office', 'other office'],
    outcome: 'refused',
    because: 'who serves holds, joins and repairs tickets; a citizen moves their own and no more',
  },
  {
    operations: ['tickets.hand-to', 'tickets.transfer'],
    who: ['integration-key'],
    where: ['own office', 'other office'],
    outcome: 'refused',
    because: 'who serves gives tickets to others',
  },
  {
    operations: ['absences.save'],
    who: (role: Role) => holds(role, 'list', 'staff') && !holds(role, 'edit', 'staff'),
    where: inTenant,
    outcome: 'refused',
    because: 'everybody says when they are away themselves, and of others who looks after them',
  },
  {
    operations: ['absences.save'],
    who: ['office-manager'],
    where: ['other office'],
    outcome: 'refused',
    because: 'whoever manages an office looks after its people',
  },
  {
    operations: ['payments.record'],
    who: ['integration-key'],
    outcome: 'not found',
    because: 'nobody issued the notice',
  },
  {
    operations: ['rankings.provisional'],
    who: begins('list', 'ticket'),
    outcome: 'not found',
    because: 'the service is no call that ranks',
  },
  {
    operations: ['rankings.publish'],
    who: begins('approve', 'ticket'),
    outcome: 'not found',
    because: 'the service is no call that ranks',
  },
  {
    operations: ['rankings.published', 'rankings.file'],
    who: (role: Role) => role !== 'integration-key',
    outcome: 'not found',
    because: 'nothing was published',
  },
] as const
