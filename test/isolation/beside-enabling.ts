import { begins, inTenant, type Beside } from './beside-roles.ts'

/** Where what plugins an organisation has depends on more than roles. */
export const besideEnabling: readonly Beside[] = [
  {
    operations: ['enabling.read'],
    who: ['office-manager'],
    where: ['other office'],
    outcome: 'done',
    because: 'how a plugin is set is no secret among managers; its secrets are shown to nobody',
  },
  {
    operations: ['enabling.renew-key'],
    who: ['office-manager'],
    outcome: 'refused',
    because: 'the key is of the whole organisation',
  },
  {
    operations: ['enabling.take-back'],
    who: ['office-manager'],
    where: ['own office'],
    outcome: 'not found',
    because: 'the office has no word of its own to take back',
  },
  {
    operations: ['enabling.take-back'],
    who: (role) => role !== 'office-manager' && begins('edit', 'service')(role),
    where: inTenant,
    outcome: 'not found',
    because: 'the office has no word of its own to take back',
  },
]
