import { lifecycle } from '@dime/core'

/**
 * The life of a pickup: the day that was asked for is booked at once if there is room, otherwise a clerk agrees
 * on another. It can be cancelled until the day before; one that the tide prevents is agreed on anew.
 */
export const cycle = lifecycle(
  {
    requested: { book: 'booked', 'hand-over': 'to-agree' },
    'to-agree': { ask: 'waiting', arrange: 'booked', refuse: 'refused', renounce: 'cancelled' },
    waiting: { answer: 'to-agree', resume: 'to-agree' },
    booked: { collect: 'collected', miss: 'missed', postpone: 'to-agree', cancel: 'cancelling' },
    cancelling: { free: 'cancelled', 'keep-day': 'booked' },
    collected: {},
    missed: {},
    refused: {},
    cancelled: {},
  },
  {
    start: 'requested',
    pausedIn: ['waiting'],
    endsIn: ['collected', 'missed', 'refused', 'cancelled'],
    outcomes: { collected: 'done', missed: 'denied', refused: 'denied', cancelled: 'withdrawn' },
    entry: {
      requested: [{ run: 'bookPickup' }],
      cancelling: [{ run: 'cancelPickup' }],
    },
    moves: {
      book: { by: 'system', causes: [{ notify: 'office', about: 'booked' }] },
      'hand-over': { by: 'system' },
      ask: { by: 'office', says: true },
      answer: { by: 'citizen', says: true },
      resume: { by: 'system' },
      arrange: { by: 'office', says: true },
      refuse: { by: 'office', says: true },
      renounce: { by: 'citizen' },
      collect: { by: 'office' },
      miss: { by: 'office', says: true },
      postpone: { by: 'office', says: true, causes: [{ run: 'freePickup' }] },
      cancel: { by: 'citizen' },
      free: { by: 'system' },
      'keep-day': { by: 'system' },
    },
  },
)
