import { lifecycle } from '@dime/core'

/**
 * The life of a declaration: registered, checked, and the tax reckoned anew. Tax procedures have no notice
 * before refusal (L. 241/1990 art. 13 c. 2); whoever waits for an answer to a question has one suspension.
 */
export const cycle = lifecycle(
  {
    presented: { take: 'in-hand', withdraw: 'withdrawn' },
    'in-hand': { ask: 'waiting', accept: 'accepted', refuse: 'refused', withdraw: 'withdrawn' },
    waiting: { answer: 'in-hand', resume: 'in-hand' },
    accepted: { reckon: 'reckoned', 'hand-over': 'by-hand' },
    'by-hand': { settle: 'reckoned' },
    reckoned: {},
    refused: {},
    withdrawn: {},
  },
  {
    start: 'presented',
    pausedIn: ['waiting'],
    endsIn: ['reckoned', 'refused', 'withdrawn'],
    outcomes: { reckoned: 'granted', refused: 'denied', withdrawn: 'withdrawn' },
    entry: {
      presented: [{ register: 'received' }],
      accepted: [{ run: 'reckonTari' }],
    },
    moves: {
      take: { by: 'office', takes: true },
      ask: { by: 'office', says: true },
      answer: { by: 'citizen', says: true },
      resume: { by: 'system' },
      accept: { by: 'office' },
      reckon: { by: 'system', causes: [{ register: 'sent' }] },
      'hand-over': { by: 'system' },
      settle: { by: 'office', says: true, causes: [{ register: 'sent' }] },
      refuse: { by: 'office', says: true, causes: [{ register: 'sent' }] },
      withdraw: { by: 'citizen' },
    },
  },
)
