import { lifecycle } from '@dime/core'

/** The life of a booking: confirmed at once, or looked at by a clerk. */
export const cycle = lifecycle(
  {
    requested: { confirm: 'confirmed', 'hand-over': 'to-check', withdraw: 'withdrawn' },
    'to-check': { grant: 'confirmed', refuse: 'refused', withdraw: 'withdrawn' },
    confirmed: {},
    refused: {},
    withdrawn: {},
  },
  {
    start: 'requested',
    endsIn: ['confirmed', 'refused', 'withdrawn'],
    outcomes: { confirmed: 'granted', refused: 'denied', withdrawn: 'withdrawn' },
    entry: { requested: [{ run: 'answerBooking' }] },
    moves: {
      confirm: { by: 'system' },
      'hand-over': { by: 'system' },
      grant: { by: 'office', says: true },
      refuse: { by: 'office', says: true },
      withdraw: { by: 'citizen' },
    },
  },
)
