import { lifecycle } from '@dime/core'

/**
 * The life of a refund: reckoned by itself, decided by two people because money goes out, paid within 180 days
 * (L. 296/2006 art. 1 c. 164). Tax procedures have no notice before refusal (L. 241/1990 art. 13 c. 2).
 */
export const cycle = lifecycle(
  {
    presented: { reckon: 'to-decide' },
    'to-decide': {
      ask: 'waiting',
      propose: 'proposed',
      refuse: 'refused',
      withdraw: 'withdrawn',
    },
    waiting: { answer: 'to-decide', resume: 'to-decide' },
    proposed: { grant: 'granted', return: 'to-decide' },
    granted: { issue: 'to-pay' },
    'to-pay': { pay: 'refunded' },
    refunded: {},
    refused: {},
    withdrawn: {},
  },
  {
    start: 'presented',
    pausedIn: ['waiting'],
    endsIn: ['refunded', 'refused', 'withdrawn'],
    outcomes: { refunded: 'granted', refused: 'denied', withdrawn: 'withdrawn' },
    entry: {
      presented: [{ register: 'received' }, { run: 'reckonRefund' }],
      granted: [{ run: 'issueRefund' }],
    },
    moves: {
      reckon: { by: 'system' },
      ask: { by: 'office', says: true },
      answer: { by: 'citizen', says: true },
      resume: { by: 'system' },
      propose: { by: 'office' },
      grant: { by: 'responsible', notBy: 'propose' },
      return: { by: 'responsible', says: true },
      issue: { by: 'system', causes: [{ register: 'sent' }] },
      pay: { by: 'office', says: true },
      refuse: { by: 'responsible', says: true, causes: [{ register: 'sent' }] },
      withdraw: { by: 'citizen' },
    },
  },
)
