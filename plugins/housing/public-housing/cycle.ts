import { lifecycle } from '@dime/core'

/** The life of an application: admitted or excluded, contested, ranked, and then a home that is offered. */
export const cycle = lifecycle(
  {
    submitted: { 'hand-over': 'verifying' },
    verifying: { ask: 'waiting', admit: 'admitted', exclude: 'excluded', withdraw: 'withdrawn' },
    waiting: { answer: 'verifying', resume: 'verifying', withdraw: 'withdrawn' },
    admitted: {
      contest: 'contested',
      confirm: 'listed',
      exclude: 'excluded',
      withdraw: 'withdrawn',
    },
    contested: { settle: 'admitted', exclude: 'excluded', withdraw: 'withdrawn' },
    excluded: { appeal: 'appealing' },
    appealing: { uphold: 'admitted', exclude: 'excluded', withdraw: 'withdrawn' },
    listed: { offer: 'offered', expire: 'expired', withdraw: 'withdrawn' },
    offered: { accept: 'housed', decline: 'declined' },
    housed: {},
    declined: {},
    expired: {},
    withdrawn: {},
  },
  {
    start: 'submitted',
    pausedIn: ['waiting'],
    endsIn: ['housed', 'excluded', 'declined', 'expired', 'withdrawn'],
    outcomes: {
      ...{ housed: 'granted', excluded: 'denied', declined: 'withdrawn', expired: 'done' },
      withdrawn: 'withdrawn',
    },
    entry: {
      submitted: [
        { register: 'received' },
        { charge: 'stamp' },
        { notify: 'citizen', about: 'stamp' },
        { run: 'checkCeiling' },
      ],
      offered: [{ notify: 'citizen', about: 'offer' }],
    },
    moves: {
      'hand-over': { by: 'system' },
      ask: { by: 'office', says: true },
      answer: { by: 'citizen', says: true },
      resume: { by: 'system' },
      admit: {
        by: 'office',
        needs: { answers: ['livesHere', 'meetsConditions'], payment: 'stamp' },
      },
      exclude: { by: 'responsible', says: true },
      contest: { by: 'citizen', says: true },
      settle: { by: 'responsible', says: true },
      appeal: { by: 'citizen', says: true, withinDays: 30 },
      uphold: { by: 'responsible', says: true },
      confirm: { by: 'office' },
      offer: { by: 'office', says: true },
      accept: { by: 'citizen' },
      decline: { by: 'citizen', says: true },
      expire: { by: 'office', says: true },
      withdraw: { by: 'citizen' },
    },
  },
)
