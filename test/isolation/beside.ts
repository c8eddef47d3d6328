import type { Role } from '../../core/access/roles.ts'
import { besideEnabling } from './beside-enabling.ts'
import { besidePeople } from './beside-people.ts'
import { begins, citizens, holds, holdsOwn, inTenant, isAsked, isStaff } from './beside-roles.ts'
import type { Beside } from './beside-roles.ts'
import { besideWorking } from './beside-working.ts'
import type { Outcome, Place } from './expected.ts'

/** What is looked for by them is not named: of what is out of reach, nothing is found. */
export const filters: readonly string[] = [
  'audit.search',
  'audit.export',
  'absences.list',
  'tickets.queue',
]

/** The first that fits holds; whatever is not here comes to what the roles say. */
export const besides: readonly Beside[] = [
  ...besideEnabling,
  ...besidePeople,
  ...besideWorking,
  {
    operations: ['staff.leave', 'staff.list'],
    who: ['office-manager'],
    where: ['other office'],
    outcome: 'done',
    because: 'a list holds who is in reach, and of many people it is told one by one who is not',
  },
  {
    operations: ['staff.leave'],
    who: begins('remove', 'staff'),
    where: ['other tenant'],
    outcome: 'done',
    because: 'of many people it is told one by one who is not there',
  },
  {
    operations: ['tickets.submit'],
    who: [...citizens, 'anonymous', 'integration-key'],
    where: ['other tenant'],
    outcome: 'done',
    because: 'who writes for nobody else is not asked for whom; the name is as if it were not said',
  },
  {
    operations: ['tickets.move'],
    who: [...citizens, 'integration-key'],
    where: inTenant,
    outcome: 'refused',
    because: 'to take in hand is a move of the office’s own people',
  },
  {
    operations: ['access.act-as'],
    who: isStaff,
    outcome: 'done',
    because: 'who does not hold a role there is told so, alike wherever it is',
  },
  {
    operations: ['access.who-can-see'],
    who: (role) => holds(role, 'read', 'role') && !isAsked(role),
    where: inTenant,
    outcome: 'refused',
    because: 'who sees a ticket is told to who sees it, or manages who does',
  },
  {
    operations: ['access.who-can-see'],
    who: (role) => holdsOwn(role, 'read', 'ticket') || role === 'office-manager',
    where: ['other office'],
    outcome: 'refused',
    because: 'who sees a ticket is told to who sees it, or manages who does',
  },
  {
    operations: ['tickets.rate', 'tickets.rating-form'],
    who: (role) => role !== 'integration-key' && !citizens.includes(role),
    where: inTenant,
    outcome: 'refused',
    because: 'whoever asked says how it went',
  },
  {
    operations: ['tickets.rate', 'tickets.rating-form'],
    who: citizens,
    where: ['other office'],
    outcome: 'refused',
    because: 'whoever asked says how it went',
  },
  {
    operations: ['tickets.hold', 'tickets.resume-targets'],
    who: citizens,
    where: inTenant,
    outcome: 'refused',
    because: 'who serves says that others are waited for',
  },
  {
    operations: ['routing.rules', 'routing.save', 'routing.try', 'routing.dry-run'],
    who: ['office-manager'],
    outcome: 'refused',
    because: 'the service is offered by the office above',
  },
  {
    operations: ['filters.save'],
    who: ['first-level-operator'],
    where: inTenant,
    outcome: 'refused',
    because: 'a filter is shared with an office whose tickets one lists',
  },
  {
    operations: ['filters.remove'],
    who: ['first-level-operator', 'office-operator', 'case-responsible', 'supervisor'],
    where: ['other office'],
    outcome: 'not found',
    because: 'of filters one has one’s own, and those of one’s offices',
  },
  {
    operations: ['emergencies.end'],
    who: ['office-manager'],
    where: ['other office'],
    outcome: 'done',
    because: 'an emergency is the whole tenant’s',
  },
  {
    operations: ['platform.end-break-glass'],
    who: begins('break-glass', 'platform'),
    where: ['other tenant'],
    outcome: 'done',
    because: 'the platform ends what it opened, wherever it is',
  },
]

/** What becomes of a call for another reason than the caller's role; nothing where the roles decide. */
export function besideRoles(operation: string, role: Role, place: Place): Outcome | undefined {
  const fits = ({ operations, who, where }: Beside) =>
    operations.includes(operation) &&
    (where?.includes(place) ?? true) &&
    (!who || (typeof who === 'function' ? who(role) : who.includes(role)))
  return besides.find(fits)?.outcome
}
