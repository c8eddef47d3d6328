import type { say as italian } from './words-it.ts'

/** The words of the room "services" in English. */
export const say: typeof italian = {
  list: 'Services',
  pick: 'Choose a service',
  pickHint: 'See how a ticket goes, in which time, and try what happens.',
  back: 'All services',
  none: 'No service is offered here.',
  path: 'How a ticket goes',
  clock: 'The term',
  term: (amount, unit) => `The answer is due within ${amount} ${unit}.`,
  units: {
    days: ['day', 'days'],
    'working-days': ['working day', 'working days'],
    'working-hours': ['working hour', 'working hours'],
  },
  receipt:
    'The day of receipt does not count. If the last day is a holiday or the office is closed, the next working day counts.',
  pauses:
    'It can be suspended once, for 30 days at most; then it goes on by itself (art. 2, par. 7, L. 241/1990).',
  paused: (states) => `Time stands still while the ticket is ${states}.`,
  noticed: (states) =>
    `Notice is given before a refusal, and time stands still: ${states} (art. 10-bis, L. 241/1990).`,
  silence: {
    consent: 'If nobody decides in time, the request is granted (silence means consent).',
    refusal: 'If nobody decides in time, the request is refused (silence means refusal).',
    none: 'Silence decides nothing: when the term is over the person responsible is told, then the substitute.',
  },
  simulate: 'Try: what happens?',
  simulateHint: 'Nothing that you try here touches a real ticket. Time is skipped.',
  received: 'The request arrives on',
  nobody: 'Nobody does anything',
  day: 'After days',
  act: 'What happens',
  add: 'Add a step',
  acts: 'Steps that are tried',
  actLine: (day, move) => `day ${day}: ${move}`,
  drop: (line) => `Remove “${line}”`,
  clear: 'Begin again from “nobody does anything”',
  result: 'What happens, day by day',
  on: 'When',
  what: 'What',
  state: 'State',
  due: 'Last day',
  afterDays: (day) =>
    day === 0 ? 'the day of receipt' : day === 1 ? 'after 1 day' : `after ${day} days`,
  refused: 'not possible',
  levels: 'What the office promises',
  noLevels: 'No promise beside the law for this service.',
  rules: 'To whom it goes',
  otherwise: (office) => `All the rest goes to ${office}.`,
  changeRules: 'Change the routing',
  changeLevels: 'Change the promises',
}
