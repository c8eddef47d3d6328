import { roles, type Role } from '../../core/access/roles.ts'
import type { RoleRule } from '../../core/access/vocabulary.ts'

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
    operations: ['payments.record'],
    who: ['integration-key'],
    outcome: 'not found',
    because: 'nobody issued the notice',
  },
] as const
