import { choice, date, files, optional, photos, plate, several, text, when } from '@dime/core'

/** What can be asked for. */
export const kinds = ['first', 'renewal', 'temporary', 'duplicate'] as const

const certified = { field: 'kind', is: ['first', 'renewal', 'temporary'] } as const
const again = { field: 'kind', is: ['renewal', 'duplicate'] } as const

/** What we ask of whoever needs a badge: never the diagnosis. */
export const form = {
  kind: choice(kinds),
  badge: when(again, text({ max: 20 })),
  certificateOn: when(certified, date({ notAfter: 'today' })),
  certificateUntil: when({ field: 'kind', is: 'temporary' }, date({ notBefore: 'tomorrow' })),
  badgeUntil: when({ field: 'kind', is: 'duplicate' }, date({ notBefore: 'today' })),
  why: when({ field: 'kind', is: 'duplicate' }, choice(['lost', 'stolen', 'worn'])),
  plates: optional(several(plate(), { max: 2 })),
  certificate: when(certified, files({ max: 2 })),
  report: when({ field: 'why', is: ['lost', 'stolen'] }, files({ max: 1 })),
  portrait: photos({ max: 1 }),
}
