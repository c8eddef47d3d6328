import { faultWords } from './fault-words.ts'

/** What is said in English of filters and standard answers. */
export const enWork: Readonly<Record<string, string>> = {
  ...faultWords({
    'filters.unknown': ['Filter not found', 'It is gone, or it is somebody else’s.'],
    'filters.name-is-taken': [
      'You have a filter of this name',
      '“{name}” is there already: choose another name, or change that one.',
    ],
    'filters.too-many': [
      'Too many filters',
      'You can keep {most}: remove the ones that you do not use.',
    ],
    'answers.unknown': ['Answer not found', 'The standard answer is there no more.'],
    'answers.has-changed': [
      'The answer has changed meanwhile',
      '{by} changed it. Reload, check and try again.',
    ],
    'answers.unknown-places': [
      'Some placeholders do not exist',
      'The citizen would read {places} as it is. These can be used: {known}.',
    ],
  }),
  'place.name': 'Name of the sender',
  'place.name.example': 'Marta Zen',
  'place.code': 'Code of the ticket',
  'place.code.example': 'VE-8QK4-77M',
  'place.service': 'Service',
  'place.service.example': 'Report on waste',
  'place.subject': 'Subject',
  'place.subject.example': 'Abandoned waste',
  'place.office': 'Office',
  'place.office.example': 'Registry office',
  'place.lastDay': 'Last day',
  'place.lastDay.example': '2 January 2027',
  'place.date': 'Today’s date',
  'place.date.example': '3 December 2026',
  'place.writer': 'Name of whoever answers',
  'place.writer.example': 'Paolo Dario',
  'place.tenant': 'Name of the organisation',
  'place.tenant.example': 'City of Venice',
  'place.phone': 'Telephone of the organisation',
  'place.phone.example': '041041',
}
