import { lifecycle } from '@dime/core'

/**
 * The life of a request for instalments: who has the bonus or a bill that rose gets them at once; hardship and
 * whatever does not fit the rule is looked at by a clerk. The plan issues a payment for each part.
 */
export const cycle = lifecycle(
  {
    presented: { admit: 'granted', 'hand-over': 'to-check', withdraw: 'withdrawn' },
    'to-check': { ask: 'waiting', grant: 'granted', refuse: 'refused', withdraw: 'withdrawn' },
    waiting: { answer: 'to-check', resume: 'to-check' },
    granted: { divide: 'divided' },
    divided: {},
    refused: {},
    withdrawn: {},
  },
  {
    start: 'presented',
    pausedIn: ['waiting'],
    endsIn: ['divided', 'refused', 'withdrawn'],
    outcomes: { divided: 'granted', refused: 'denied', withdrawn: 'withdrawn' },
    entry: {
      presented: [{ register: 'received' }, { run: 'checkInstalments' }],
      granted: [{ run: 'divideBill' }],
    },
    moves: {
      admit: { by: 'system' },
      'hand-over': { by: 'system' },
      ask: { by: 'office', says: true },
      answer: { by: 'citizen', says: true },
      resume: { by: 'system' },
      grant: { by: 'office' },
      refuse: { by: 'office', says: true, causes: [{ register: 'sent' }] },
      divide: {
        by: 'system',
        causes: [{ charge: 'part' }, { register: 'sent' }, { notify: 'citizen', about: 'plan' }],
      },
      withdraw: { by: 'citizen' },
    },
  },
)
