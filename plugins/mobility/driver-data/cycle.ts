import { lifecycle } from '@dime/core'

/** The life of a communication: looked at, taken in time or late, and sent on to those who keep the points. */
export const cycle = lifecycle(
  {
    submitted: { 'hand-over': 'checking' },
    checking: {
      accept: 'accepted',
      'accept-late': 'accepted-late',
      ask: 'waiting',
      reject: 'rejected',
    },
    waiting: { answer: 'checking', resume: 'checking' },
    accepted: { send: 'sent' },
    'accepted-late': { send: 'sent' },
    sent: {},
    rejected: {},
  },
  {
    start: 'submitted',
    pausedIn: ['waiting'],
    endsIn: ['sent', 'rejected'],
    outcomes: { sent: 'done', rejected: 'denied' },
    entry: {
      submitted: [{ register: 'received' }, { run: 'checkDeadline' }],
      sent: [{ notify: 'citizen', about: 'sent' }],
    },
    moves: {
      'hand-over': { by: 'system' },
      accept: { by: 'office', takes: true },
      'accept-late': { by: 'office', takes: true, says: true },
      ask: { by: 'office', says: true },
      reject: { by: 'responsible', says: true },
      answer: { by: 'citizen', says: true },
      resume: { by: 'system' },
      send: { by: 'office' },
    },
  },
)
