import { lifecycle } from '@dime/core'

/** The life of a report; whoever sent it may open it again for fifteen days. */
export const cycle = lifecycle(
  {
    received: { take: 'working' },
    working: { ask: 'waiting', resolve: 'resolved', refuse: 'refused', release: 'received' },
    waiting: { answer: 'working', resume: 'working' },
    resolved: { reopen: 'working' },
    refused: {},
  },
  {
    start: 'received',
    pausedIn: ['waiting'],
    endsIn: ['resolved', 'refused'],
    outcomes: { resolved: 'done', refused: 'denied' },
    moves: {
      take: { by: 'office', takes: true },
      ask: { by: 'office', says: true },
      resolve: { by: 'office', says: true },
      refuse: { by: 'office', says: true },
      release: { by: 'office' },
      answer: { by: 'citizen', says: true },
      resume: { by: 'system' },
      reopen: { by: 'citizen', says: true, withinDays: 15 },
    },
  },
)
