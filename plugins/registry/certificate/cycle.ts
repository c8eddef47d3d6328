import { lifecycle } from '@dime/core'

/** The life of a request: issued at once, or looked at by a clerk whose `grant` lets the register try again. */
export const cycle = lifecycle(
  {
    requested: { issue: 'issued', 'hand-over': 'to-check', withdraw: 'withdrawn' },
    'to-check': { grant: 'checked', refuse: 'refused', withdraw: 'withdrawn' },
    checked: { issue: 'issued', 'hand-over': 'to-check' },
    issued: {},
    refused: {},
    withdrawn: {},
  },
  {
    start: 'requested',
    endsIn: ['issued', 'refused', 'withdrawn'],
    outcomes: { issued: 'granted', refused: 'denied', withdrawn: 'withdrawn' },
    entry: {
      requested: [{ run: 'issueCertificate' }],
      checked: [{ run: 'issueCertificate' }],
    },
    moves: {
      issue: { by: 'system' },
      'hand-over': { by: 'system' },
      grant: { by: 'office' },
      refuse: { by: 'office', says: true },
      withdraw: { by: 'citizen' },
    },
  },
)
