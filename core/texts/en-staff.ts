import { faultWords } from './fault-words.ts'

/** What the kernel says in English of the people who serve. */
export const enStaff: Readonly<Record<string, string>> = {
  ...faultWords({
    'staff.unknown': ['Person not found', 'The person is not there, or not of this organisation.'],
    'staff.has-changed': [
      'The person has changed meanwhile',
      '{by} changed them. Reload, check and try again.',
    ],
    'staff.email-is-taken': [
      'The address is taken',
      '“{email}” belongs to {name}, who may have left: find them and let them return.',
    ],
    'staff.holds-more': [
      'It takes someone who can give all their roles',
      '{name} holds the role “{role}”, which you cannot give: ask the administrator.',
    ],
    'staff.has-left': [
      'They have left',
      '{name} works here no more: let them return, then invite them.',
    ],
    'staff.has-not-left': ['They are here already', '{name} works here: there is nothing to do.'],
  }),
  'entry.routed.released': '{name} follows it no more: it goes back to the office',
  'leave.unknown': 'The person is not there',
  'leave.oneself': 'Nobody ends their own access',
  'leave.not-allowed': 'They are not of your offices',
  'leave.left-already': 'They have left already',
  'leave.holds-more': 'They hold a role that you cannot give',
  'leave.last-administrator': 'They are the last administrator: another one is needed first',
  'refused.other-name': 'The name differs from that of a line above',
  'refused.unknown-role': 'There is no such role',
  'refused.unknown-office': 'There is no such office',
  'refused.may-not-give': 'You may not give this role in this office',
  'refused.oneself': 'Nobody changes their own roles',
  'refused.has-left': 'They have left: let them return first',
  'refused.name-not-yours': 'The name differs, and you may not change it',
  'refused.too-many-new':
    'At most seven hundred people are invited at once: import the file again for the others',
  'mail.readdressed.subject': '{tenant}: your address has changed',
  'mail.readdressed.body':
    'Hello {name},\n\n{by} has changed your address to {email}. You sign in with that from now on.\nIf you did not know, tell your administrator at once.\n\n{tenant}',
}
