import { faultWords } from './fault-words.ts'
import { enLevels } from './en-levels.ts'
import { enRouting } from './en-routing.ts'

/** What the kernel says in English of offices, calendars, promises, routing, settings and files of them. */
export const enTenancy: Readonly<Record<string, string>> = {
  ...enLevels,
  ...enRouting,
  ...faultWords({
    'offices.unknown': [
      'Office not found',
      'The office is not there, or not of this organisation.',
    ],
    'offices.has-changed': [
      'The office has changed meanwhile',
      '{by} changed it. Reload the office, check and try again.',
    ],
    'offices.code-is-taken': [
      'The code is taken',
      '“{code}” belongs to another office, perhaps a closed one: choose another code.',
    ],
    'offices.would-circle': [
      'The office would end up below itself',
      '“{office}” cannot stand below an office that is below it: choose another place.',
    ],
    'offices.is-closed': ['The office is closed', '“{office}” is closed: choose an open office.'],
    'offices.has-offices-below': [
      'There are offices below still',
      'Open offices below this one: {count}. Move or close them first.',
    ],
    'offices.needs-another': [
      'Another office is needed',
      'Choose the office that will follow the open requests and the services.',
    ],
    'calendars.has-changed': [
      'The calendar has changed meanwhile',
      '{by} changed it. Reload the calendar, check and try again.',
    ],
    'calendars.nothing-above': [
      'It is the declared calendar already',
      'The organisation’s calendar has no changes to take away.',
    ],
    'calendars.too-many-closures': [
      'Too many closures',
      'A calendar keeps at most {limit}: remove past ones and try again.',
    ],
    'settings.have-changed': [
      'The settings have changed meanwhile',
      '{by} changed them. Reload the settings, check and try again.',
    ],
    'settings.too-little-contrast': [
      'The colour has too little contrast',
      'White words on {colour} have a contrast of {ratio}: at least 4.5 is needed. Choose a darker colour.',
    ],
    'settings.not-a-site': [
      'The address of a site will not do',
      '“{site}” will not do: it takes https and, for a site, the origin alone, such as https://www.city.example.',
    ],
    'settings.needs-italian': [
      'Italian is needed',
      'Italian is always among the languages: add it and try again.',
    ],
    'settings.not-a-logo': [
      'The logo cannot be used',
      'It takes a PNG, JPEG or WebP picture of at most 200 KB.',
    ],
    'settings.not-for-groups': [
      'A group cannot be linked',
      'The group “{group}” names “{what}”, which is not here. Correct the role or the office.',
    ],
    'import.has-changed': [
      'Things have changed since the preview',
      'Nothing was done. Look at the preview again and confirm.',
    ],
    'import.not-a-table': [
      'The file cannot be read',
      'Something at line {line} is no table: check the quotation marks and try again.',
    ],
    'import.columns-missing': ['Columns are missing', 'The first line must also have: {columns}.'],
    'import.too-many-lines': [
      'The file has too many lines',
      'At most {limit} are taken at once: divide the file.',
    ],
  }),
  'calendar.closed': 'Closed',
  'entry.routed.closed': 'The office {from} has closed: {office} follows it',
  'refused.bad-code': 'A code has small letters, digits and hyphens, and begins with a letter',
  'refused.bad-names': 'The name is missing or has characters that cannot be seen',
  'refused.bad-kind': 'The kind is area, directorate, service or office',
  'refused.bad-email': 'The e-mail will not do',
  'refused.twice': 'It is in a line above already',
  'refused.circle': 'The office would end up below itself',
  'refused.parent-closed': 'The office above is closed',
  'refused.unknown-parent': 'The office above is not there',
  'refused.closed': 'The office is closed',
  'refused.not-allowed': 'You may not do this in this office',
  'ical.not-a-calendar': 'The file is no iCal calendar',
  'ical.too-many-events': 'At most 500 events are taken',
  'ical.not-readable': 'The line cannot be read',
  'ical.no-start': 'The first day is missing',
  'ical.no-such-day': 'There is no such day',
  'ical.part-of-day': 'Only whole days are taken',
  'ical.unknown-zone': 'The time zone is not known',
  'ical.ends-before': 'It ends before it begins',
  'ical.too-long': 'It lasts longer than a year',
  'ical.is-past': 'It is past',
  'ical.cancelled': 'It is cancelled',
  'ical.not-yearly': 'It repeats in a way that cannot be taken: every year only',
}
