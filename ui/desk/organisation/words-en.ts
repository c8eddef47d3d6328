import type { say as italian } from './words-it.ts'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** Offices in English. */
export const say: typeof italian = {
  title: 'Offices',
  tree: 'The tree of offices',
  filter: 'Search for an office',
  withClosed: 'Show the closed ones too',
  people: 'people',
  openTickets: 'open',
  closed: 'closed',
  counted: (people, tickets) =>
    `${counted(people, 'person', 'people')}, ${counted(tickets, 'open ticket', 'open tickets')}`,
  noneFits: 'No office of that name. Try fewer letters, or show the closed ones too.',
  create: 'New office',
  createBelow: 'New office below this',
  importFile: 'Load from a file',
  pick: 'Choose an office',
  pickHint: 'The tree is on the left: arrows to move, Enter to open, a slash to search.',
  back: 'All offices',
  kinds: { area: 'area', directorate: 'directorate', service: 'service', office: 'office' },
  code: 'Code',
  codeHint: 'Small letters, digits and hyphens. It never changes.',
  codeOdd: 'It begins with a small letter; then small letters, digits or hyphens.',
  nameIt: 'Name in Italian',
  nameEn: 'Name in English',
  kind: 'What it is',
  email: 'The office’s e-mail',
  parent: 'Under which office',
  parentHint: 'Leave empty to put it at the top.',
  editTitle: (name) => `Change ${name}`,
  edit: 'Change',
  move: 'Move',
  moveTitle: (name) => `Move ${name}`,
  moveNeeded: 'Choose an office other than the present one.',
  movePreview: 'What changes',
  moveCounts: (offices, people, tickets) =>
    `${counted(offices, 'office moves', 'offices move')}, with ${counted(people, 'person', 'people')} and ${counted(tickets, 'open ticket', 'open tickets')}.`,
  gaining: 'From now on they see these tickets',
  losing: 'They see them no more',
  noChange: 'Who sees the tickets stays the same.',
  moved: (name) => `${name} moved.`,
  close: 'Close',
  closeTitle: (name) => `Close ${name}`,
  heir: 'Who takes its tickets and services',
  heirNeeded: 'Choose the office that takes the tickets and services.',
  closeBody: (tickets, services) =>
    `${counted(tickets, 'open ticket', 'open tickets')} and ${counted(services, 'service', 'services')} go there. Ended tickets stay here and can still be read.`,
  closeForever: 'A closed office does not open again: its code stays in the story of its tickets.',
  closePeople: (people) =>
    people === 0
      ? 'Nobody works there.'
      : `${counted(people, 'person loses', 'people lose')} the role they have here.`,
  closeVerb: 'Close the office',
  closedDone: (name, tickets) =>
    `${name} closed: ${counted(tickets, 'ticket went', 'tickets went')} over.`,
  hasBelow: 'First move or close the offices below it.',
  created: (name) => `${name} created.`,
  saved: 'Saved.',
  isClosed: 'This office is closed',
  isClosedHint: 'It can be read, but gets no more tickets.',
  whoWorks: 'Who works there',
  nobody:
    'Nobody holds a role in this very office. Whoever holds one above sees these tickets too.',
  services: 'Services it answers for',
  noServices: 'No service comes here directly.',
  off: 'off',
  calendar: 'Hours and closures',
  calendarOwn: 'Hours of its own.',
  calendarFrom: (name) => `The hours of ${name} hold.`,
  calendarTenant: 'The hours of the organisation hold.',
  changeCalendar: 'Change hours and closures',
  calendarTitle: (name) => `Hours of ${name}`,
  declared: 'declared in code',
  live: 'changed at the desk',
  importTitle: 'Load offices from a file',
  importHint:
    'One line for each office. What is there is updated, what the file leaves out stays: a file takes nothing away.',
  importColumns: 'code,name,name_en,kind,parent,email',
  addedOne: 'To be made',
  changedOne: 'To be updated',
}
