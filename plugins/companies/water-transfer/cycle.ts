import { lifecycle } from '@dime/core'

/**
 * The life of a change of holder: five working days (ARERA 655/2015, RQSII); the company may ask once, and
 * refuses only with its reason.
 */
export const cycle = lifecycle(
  {
    presented: { take: 'in-hand', withdraw: 'withdrawn' },
    'in-hand': {
      ask: 'waiting',
      transfer: 'transferred',
      refuse: 'refused',
      withdraw: 'withdrawn',
    },
    waiting: { answer: 'in-hand', resume: 'in-hand' },
    transferred: {},
    refused: {},
    withdrawn: {},
  },
  {
    start: 'presented',
    pausedIn: ['waiting'],
    endsIn: ['transferred', 'refused', 'withdrawn'],
    outcomes: { transferred: 'granted', refused: 'denied', withdrawn: 'withdrawn' },
    entry: { presented: [{ register: 'received' }] },
    moves: {
      take: { by: 'office', takes: true },
      ask: { by: 'office', says: true },
      answer: { by: 'citizen', says: true },
      resume: { by: 'system' },
      transfer: { by: 'office', causes: [{ notify: 'citizen', about: 'transferred' }] },
      refuse: { by: 'office', says: true },
      withdraw: { by: 'citizen' },
    },
  },
)
