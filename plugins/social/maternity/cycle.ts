import { lifecycle } from '@dime/core'

/**
 * The life of the allowance: weighed by rule at once, never refused by rule; granted by somebody other than who
 * proposed it, because money goes out; sent to the INPS, which pays (art. 74 D.Lgs. 151/2001).
 */
export const cycle = lifecycle(
  {
    presented: { advance: 'to-grant', 'hand-over': 'checking', forewarn: 'noticed' },
    checking: { ask: 'waiting', propose: 'to-grant', warn: 'noticed', withdraw: 'withdrawn' },
    waiting: { answer: 'checking', resume: 'checking', withdraw: 'withdrawn' },
    'to-grant': { grant: 'granted', return: 'checking', withdraw: 'withdrawn' },
    noticed: { observe: 'deciding', 'let-pass': 'deciding' },
    deciding: { propose: 'to-grant', refuse: 'refused' },
    granted: { issue: 'to-send' },
    'to-send': { send: 'sent' },
    sent: { pay: 'paid' },
    paid: {},
    refused: {},
    withdrawn: {},
  },
  {
    start: 'presented',
    pausedIn: ['waiting'],
    noticedIn: ['noticed'],
    endsIn: ['sent', 'paid', 'refused', 'withdrawn'],
    outcomes: { sent: 'granted', paid: 'granted', refused: 'denied', withdrawn: 'withdrawn' },
    entry: {
      presented: [{ register: 'received' }, { run: 'weighMaternity' }],
      granted: [{ run: 'issueMaternity' }],
      refused: [{ register: 'sent' }],
    },
    moves: {
      advance: { by: 'system' },
      'hand-over': { by: 'system' },
      forewarn: { by: 'system', causes: [{ register: 'sent' }] },
      ask: { by: 'office', says: true },
      answer: { by: 'citizen', says: true },
      resume: { by: 'system' },
      propose: { by: 'office' },
      return: { by: 'responsible', says: true },
      grant: { by: 'responsible', notBy: 'propose' },
      warn: { by: 'responsible', says: true, causes: [{ register: 'sent' }] },
      observe: { by: 'citizen', says: true },
      'let-pass': { by: 'system' },
      refuse: { by: 'responsible', says: true },
      issue: { by: 'system', causes: [{ register: 'sent' }] },
      send: { by: 'office', causes: [{ notify: 'citizen', about: 'sent' }] },
      pay: { by: 'office' },
      withdraw: { by: 'citizen' },
    },
  },
)
