import { lifecycle } from '@dime/core'

/** The life of a request for a badge: stamps first where they are due, notice before a refusal, the paper at once. */
export const cycle = lifecycle(
  {
    submitted: { 'hand-over': 'checking', 'ask-stamps': 'to-pay' },
    'to-pay': { 'take-paid': 'checking', withdraw: 'withdrawn' },
    checking: { ask: 'waiting', grant: 'granted', warn: 'noticed', withdraw: 'withdrawn' },
    waiting: { answer: 'checking', resume: 'checking', withdraw: 'withdrawn' },
    noticed: { observe: 'deciding', 'let-pass': 'deciding' },
    deciding: { grant: 'granted', refuse: 'refused' },
    granted: { issue: 'ready' },
    ready: {},
    refused: {},
    withdrawn: {},
  },
  {
    start: 'submitted',
    pausedIn: ['waiting'],
    noticedIn: ['noticed'],
    endsIn: ['ready', 'refused', 'withdrawn'],
    outcomes: { ready: 'granted', refused: 'denied', withdrawn: 'withdrawn' },
    entry: {
      submitted: [{ register: 'received' }, { run: 'admitBadge' }],
      granted: [{ run: 'issueBadge' }],
      ready: [{ register: 'sent' }, { notify: 'citizen', about: 'ready' }],
      refused: [{ register: 'sent' }],
    },
    moves: {
      'hand-over': { by: 'system' },
      'ask-stamps': {
        by: 'system',
        causes: [{ charge: 'stamps' }, { notify: 'citizen', about: 'stamps' }],
      },
      'take-paid': { by: 'office', needs: { payment: 'stamps' } },
      ask: { by: 'office', says: true },
      answer: { by: 'citizen', says: true },
      resume: { by: 'system' },
      warn: { by: 'responsible', says: true },
      observe: { by: 'citizen', says: true },
      'let-pass': { by: 'system' },
      grant: { by: 'responsible' },
      refuse: { by: 'responsible', says: true },
      issue: { by: 'system' },
      withdraw: { by: 'citizen' },
    },
  },
)
