import { faultWords } from './fault-words.ts'

/** What is said about machines' keys in English. */
export const enKeys: Readonly<Record<string, string>> = {
  ...faultWords({
    'keys.unknown': ['Key not found', 'There is no such key among the organisation’s.'],
    'keys.is-over': [
      'The key is over',
      'It has expired or was revoked, and cannot be renewed. Create a new one.',
    ],
    'keys.not-for-keys': [
      'No key may do this',
      'These operations are for people alone: {names}. Take them out and try again.',
    ],
    'keys.ends-too-soon': [
      'The expiry date is in the past',
      'A key must last until tomorrow at least: choose another day, or none.',
    ],
  }),
  'key-operation.services.list': 'List services',
  'key-operation.services.read': 'Read a service and its form',
  'key-operation.services.lifecycle': 'Read how a request for a service proceeds',
  'key-operation.services.simulate': 'Try how a request would proceed',
  'key-operation.knowledge.search': 'Search fact sheets',
  'key-operation.knowledge.read': 'Read a fact sheet',
  'key-operation.tickets.submit': 'Send requests',
  'key-operation.tickets.queue': 'List tickets',
  'key-operation.tickets.read': 'Read a ticket',
  'key-operation.tickets.track': 'Follow a ticket by its code',
  'key-operation.tickets.move': 'Move a ticket on',
  'key-operation.tickets.move-tracked': 'Move a ticket on by its code',
  'key-operation.tickets.add-note': 'Add internal notes',
  'key-operation.tickets.refer': 'Hand a ticket to another organisation',
  'key-operation.files.put': 'Upload attachments',
  'key-operation.files.get': 'Download attachments',
  'key-operation.documents.get': 'Download issued documents',
  'key-operation.documents.verify': 'Verify documents',
  'key-operation.calls.record-event': 'Report what happens to calls',
  'key-operation.calls.today': 'Read today’s calls',
  'key-operation.calls.read': 'Read a call',
  'key-operation.calls.take': 'Take a call',
  'key-operation.calls.identify': 'Link a person to a call',
  'key-operation.calls.wrap-up': 'Close a call',
}
