import { lifecycle } from '@dime/core'

// The child is a matter of its own: the residence is confirmed whatever becomes of it.
const tari = {
  open: 'tributes.tari-declaration',
  isFree: true,
  with: {
    event: { is: 'new' },
    use: { is: 'home' },
    reduction: { is: 'none' },
    from: 'since',
    holder: 'tariHolder',
    occupants: 'occupants',
    place: 'place',
    sheet: 'sheet',
    parcel: 'parcel',
    unit: 'unit',
    area: 'floorArea',
    title: 'title',
  },
} as const

/**
 * The life of a change of residence. It is registered within two working days and holds from the day of the
 * declaration (D.L. 5/2012 art. 5 c. 3); forty-five days without notice of what is missing confirm it (D.P.R.
 * 223/1989 art. 18-bis, L. 241/1990 art. 20); who was given notice and did not convince is put back where he was.
 */
export const cycle = lifecycle(
  {
    presented: { examine: 'examined' },
    examined: { receive: 'registered', reject: 'not-receivable', withdraw: 'withdrawn' },
    registered: { check: 'checking', 'check-and-declare': 'checking' },
    checking: { confirm: 'confirmed', 'confirm-silently': 'confirmed', warn: 'warned' },
    warned: { observe: 'observed', lapse: 'observed' },
    observed: { confirm: 'confirmed', cancel: 'cancelled' },
    confirmed: {},
    'not-receivable': {},
    cancelled: {},
    withdrawn: {},
  },
  {
    start: 'presented',
    noticedIn: ['warned'],
    endsIn: ['confirmed', 'not-receivable', 'cancelled', 'withdrawn'],
    outcomes: {
      confirmed: 'granted',
      'not-receivable': 'denied',
      cancelled: 'denied',
      withdrawn: 'withdrawn',
    },
    silence: { means: 'consent', move: 'confirm-silently' },
    entry: {
      presented: [{ register: 'received' }, { run: 'examineResidence' }],
      registered: [{ run: 'enterResidence' }],
      cancelled: [{ run: 'restoreResidence' }],
    },
    moves: {
      examine: { by: 'system' },
      receive: {
        by: 'office',
        takes: true,
        causes: [{ register: 'sent' }, { notify: 'citizen', about: 'registered' }],
      },
      reject: { by: 'office', says: true, causes: [{ register: 'sent' }] },
      check: { by: 'system' },
      'check-and-declare': { by: 'system', causes: [tari] },
      confirm: {
        by: 'office',
        causes: [{ register: 'sent' }, { notify: 'citizen', about: 'confirmed' }],
      },
      'confirm-silently': { by: 'system', causes: [{ notify: 'citizen', about: 'confirmed' }] },
      warn: { by: 'responsible', says: true, causes: [{ register: 'sent' }] },
      observe: { by: 'citizen', says: true, causes: [{ register: 'received' }] },
      lapse: { by: 'system' },
      cancel: { by: 'responsible', says: true, causes: [{ register: 'sent' }] },
      withdraw: { by: 'citizen' },
    },
  },
)
