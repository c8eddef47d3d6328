import { lifecycle } from '@dime/core'

/** The life of a repair: a visit is agreed on, made or missed, and whoever lives there may say that it did not help. */
export const cycle = lifecycle(
  {
    received: { take: 'working', withdraw: 'withdrawn' },
    working: { ask: 'waiting', plan: 'planned', mend: 'mended', refuse: 'refused' },
    waiting: { answer: 'working', resume: 'working', withdraw: 'withdrawn' },
    planned: { mend: 'mended', miss: 'working', withdraw: 'withdrawn' },
    mended: { reopen: 'working' },
    refused: { reopen: 'working' },
    withdrawn: {},
  },
  {
    start: 'received',
    pausedIn: ['waiting'],
    endsIn: ['mended', 'refused', 'withdrawn'],
    outcomes: { mended: 'done', refused: 'denied', withdrawn: 'withdrawn' },
    entry: { received: [{ register: 'received' }] },
    moves: {
      take: { by: 'office', takes: true },
      ask: { by: 'office', says: true },
      answer: { by: 'citizen', says: true },
      resume: { by: 'system' },
      plan: { by: 'office', says: true },
      mend: { by: 'office', says: true },
      miss: { by: 'office', says: true },
      refuse: { by: 'office', says: true },
      reopen: { by: 'citizen', says: true, withinDays: 15 },
      withdraw: { by: 'citizen' },
    },
  },
)
