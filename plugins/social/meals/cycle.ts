import { lifecycle } from '@dime/core'

/**
 * The life of an exemption: granted by rule at once where the ISEE is low enough, never refused by rule; it ends
 * by itself with the school year, and the family is told so.
 */
export const cycle = lifecycle(
  {
    requested: { free: 'freeing', halve: 'halving', 'hand-over': 'checking', forewarn: 'noticed' },
    checking: {
      ask: 'waiting',
      'grant-free': 'freeing',
      'grant-half': 'halving',
      warn: 'noticed',
      withdraw: 'withdrawn',
    },
    waiting: { answer: 'checking', resume: 'checking', withdraw: 'withdrawn' },
    noticed: { observe: 'deciding', 'let-pass': 'deciding' },
    deciding: { 'grant-free': 'freeing', 'grant-half': 'halving', refuse: 'refused' },
    freeing: { issue: 'exempt' },
    halving: { issue: 'exempt' },
    exempt: { expire: 'expired' },
    expired: {},
    refused: {},
    withdrawn: {},
  },
  {
    start: 'requested',
    pausedIn: ['waiting'],
    noticedIn: ['noticed'],
    endsIn: ['exempt', 'expired', 'refused', 'withdrawn'],
    outcomes: { exempt: 'granted', expired: 'done', refused: 'denied', withdrawn: 'withdrawn' },
    entry: {
      requested: [{ register: 'received' }, { run: 'weighMeals' }],
      freeing: [{ run: 'issueMeals' }],
      halving: [{ run: 'issueMeals' }],
      exempt: [{ run: 'followMeals' }],
      refused: [{ register: 'sent' }],
    },
    moves: {
      free: { by: 'system' },
      halve: { by: 'system' },
      'hand-over': { by: 'system' },
      forewarn: { by: 'system', causes: [{ register: 'sent' }] },
      ask: { by: 'office', says: true },
      answer: { by: 'citizen', says: true },
      resume: { by: 'system' },
      'grant-free': { by: 'responsible', says: true },
      'grant-half': { by: 'responsible', says: true },
      warn: { by: 'responsible', says: true, causes: [{ register: 'sent' }] },
      observe: { by: 'citizen', says: true },
      'let-pass': { by: 'system' },
      refuse: { by: 'responsible', says: true },
      issue: {
        by: 'system',
        causes: [{ register: 'sent' }, { notify: 'citizen', about: 'exempt' }],
      },
      expire: { by: 'system' },
      withdraw: { by: 'citizen' },
    },
  },
)
