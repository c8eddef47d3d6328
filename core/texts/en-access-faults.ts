import { faultWords } from './fault-words.ts'

/** The words of the faults about roles, in English. */
export const enAccessFaults = faultWords({
  'access.not-allowed': [
    'Your role does not allow this',
    'These roles allow it, in the right office: {roles}. Ask the manager of your office.',
  ],
  'access.sign-in-needed': [
    'You need to sign in',
    'Sign in with SPID, CIE or your credentials, then try again: what you wrote is kept.',
  ],
  'access.role-unknown': ['Unknown role', 'The organisation has no role “{role}” to give.'],
  'access.office-unknown': [
    'Unknown office',
    'The office is not there or was closed: choose another one.',
  ],
  'access.cannot-give': [
    'You cannot give this role here',
    'One gives only roles that one’s own lets give, in one’s own offices. Ask the administrator.',
  ],
  'access.role-reserved': [
    'It is a role of every organisation',
    '“{role}” is not changed: make one with another name.',
  ],
  'access.role-too-wide': [
    'The role would allow too much',
    'None of the roles that you may give allows all of this: take the rules named away.',
  ],
  'access.role-of-oneself': [
    'It is a role of yours',
    'Changing it would be giving to oneself: somebody else must do it.',
  ],
  'access.role-is-held': [
    'Somebody still holds this role',
    '{holders} people hold it: take it from them, then remove it.',
  ],
  'access.role-has-changed': [
    'The role has changed meanwhile',
    '{by} changed it, it is at version {version} now: load it again and retry.',
  ],
  'access.last-administrator': [
    'They are the last administrator',
    'Without them nobody could give roles any more. Make somebody else an administrator first, then try again.',
  ],
  'access.not-held': ['You do not hold this role there', 'Choose one of the roles you hold.'],
})
