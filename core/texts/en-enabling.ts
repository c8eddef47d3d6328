import { faultWords } from './fault-words.ts'

/** What the kernel says in English of plugins that an organisation switches on. */
export const enEnabling: Readonly<Record<string, string>> = {
  ...faultWords({
    'enabling.unknown-plugin': [
      'There is no such plugin',
      '“{plugin}” does not run on the platform: reload the catalogue.',
    ],
    'enabling.not-accepted': [
      'Permissions are missing',
      'The plugin also asks for: {permissions}. It cannot work without: accept them, or leave it off.',
    ],
    'enabling.settings-not-valid': [
      'Some settings do not fit',
      'Correct those that are marked and save again: nothing has changed so far.',
    ],
    'enabling.has-changed': [
      'It has changed meanwhile',
      '{by} changed it. Reload the page, look again and retry.',
    ],
    'enabling.ends-before-it-begins': [
      'It would end before it begins',
      'Choose an end after the beginning, or none.',
    ],
    'enabling.nothing-said-here': [
      'What is decided above counts here already',
      'The office has no choice of its own about “{plugin}” to take back.',
    ],
  }),
  'permission.person': 'Know who the person is',
  'permission.person.meaning':
    'Given name, family name and tax code of whoever made the request, for its own requests.',
  'permission.documents': 'Issue documents',
  'permission.documents.meaning':
    'Numbered and verifiable papers in the name of the body, in the registers that the plugin names.',
  'permission.messages': 'Write to citizens',
  'permission.messages.meaning': 'Messages in its own words, in requests of its own services.',
  'permission.keeping': 'Keep data of its own',
  'permission.keeping.meaning':
    'Writes rows in its own schema, apart for each body; it does not see those of others.',
  'permission.outside': 'Ask outside systems',
  'permission.outside.meaning': 'Only at the addresses written in its settings, and nowhere else.',
}
