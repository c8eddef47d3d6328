import { lifecycle } from '@dime/core'

/** The life of a permit: examined, paid for by trade, written into the list of the gates, and taken back if abused. */
export const cycle = lifecycle(
  {
    submitted: { take: 'checking', withdraw: 'withdrawn' },
    checking: {
      ask: 'waiting',
      'approve-craft': 'to-pay',
      'approve-goods': 'goods-to-pay',
      warn: 'noticed',
      withdraw: 'withdrawn',
    },
    waiting: { answer: 'checking', resume: 'checking', withdraw: 'withdrawn' },
    noticed: { observe: 'deciding', 'let-pass': 'deciding' },
    deciding: {
      'approve-craft': 'to-pay',
      'approve-goods': 'goods-to-pay',
      refuse: 'refused',
    },
    'to-pay': { activate: 'activated', withdraw: 'withdrawn' },
    'goods-to-pay': { 'activate-goods': 'activated', withdraw: 'withdrawn' },
    activated: { issue: 'active' },
    active: { revoke: 'revoked' },
    revoked: {},
    refused: {},
    withdrawn: {},
  },
  {
    start: 'submitted',
    pausedIn: ['waiting'],
    noticedIn: ['noticed'],
    endsIn: ['active', 'revoked', 'refused', 'withdrawn'],
    outcomes: { active: 'granted', revoked: 'denied', refused: 'denied', withdrawn: 'withdrawn' },
    entry: {
      submitted: [{ register: 'received' }],
      activated: [{ run: 'issuePermit' }],
      active: [{ register: 'sent' }],
      refused: [{ register: 'sent' }],
    },
    moves: {
      take: { by: 'office', takes: true },
      ask: { by: 'office', says: true },
      answer: { by: 'citizen', says: true },
      resume: { by: 'system' },
      'approve-craft': {
        by: 'responsible',
        causes: [{ charge: 'craft' }, { notify: 'citizen', about: 'approved' }],
      },
      'approve-goods': {
        by: 'responsible',
        causes: [{ charge: 'perishable-goods' }, { notify: 'citizen', about: 'approved' }],
      },
      warn: { by: 'responsible', says: true },
      observe: { by: 'citizen', says: true },
      'let-pass': { by: 'system' },
      refuse: { by: 'responsible', says: true },
      activate: { by: 'office', needs: { payment: 'craft' } },
      'activate-goods': { by: 'office', needs: { payment: 'perishable-goods' } },
      issue: { by: 'system' },
      revoke: { by: 'responsible', says: true },
      withdraw: { by: 'citizen' },
    },
  },
)
