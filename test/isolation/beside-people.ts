import { begins, citizens, holds, inTenant, isStaff, type Beside } from './beside-roles.ts'

const ownFactors = [
  'identity.factors',
  'identity.passkey-begin',
  'identity.passkey-finish',
  'identity.passkey-remove',
  'identity.totp-begin',
  'identity.totp-finish',
  'identity.totp-remove',
  'identity.recovery-codes',
  'identity.change-password',
]

/** Where what people do with their own sign-in and mandates depends on more than roles, and why. */
export const besidePeople: readonly Beside[] = [
  {
    operations: [...ownFactors, 'access.act-as'],
    who: citizens,
    outcome: 'refused',
    because: 'citizens hold no roles, and sign in with SPID and CIE alone',
  },
  {
    operations: ['identity.passkey-remove', 'identity.end-session'],
    who: (role) => role !== 'anonymous' && role !== 'integration-key',
    where: ['other office'],
    outcome: 'not found',
    because: 'of sessions and passkeys one has one’s own alone',
  },
  {
    operations: ['identity.change-password'],
    who: isStaff,
    outcome: 'sign in',
    because: 'the former password is a wrong one',
  },
  {
    operations: ['mandates.give'],
    who: (role) => !['citizen', 'anonymous', 'integration-key'].includes(role),
    outcome: 'refused',
    because: 'citizens give mandates, for themselves',
  },
  {
    operations: ['mandates.choose'],
    who: isStaff,
    outcome: 'sign in',
    because: 'mandates are chosen by citizens',
  },
  {
    operations: ['mandates.choose'],
    who: ['citizen'],
    where: ['own office'],
    outcome: 'not found',
    because: 'it binds them, and somebody else holds it',
  },
  {
    operations: ['mandates.choose', 'mandates.revoke'],
    who: citizens,
    where: ['other office'],
    outcome: 'not found',
    because: 'a mandate is its parties’ own',
  },
  {
    operations: ['mandates.revoke'],
    who: (role) => (isStaff(role) && !holds(role, 'record', 'mandate')) || citizens.includes(role),
    where: inTenant,
    outcome: 'refused',
    because: 'a guardian’s mandate is ended by staff who record mandates',
  },
  {
    operations: ['mandates.record'],
    who: begins('record', 'mandate'),
    where: ['other tenant'],
    outcome: 'done',
    because: 'the paper is looked for first, and whoever’s it is not is told so alike',
  },
]
