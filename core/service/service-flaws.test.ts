import { describe, expect, it } from 'vitest'
import { after } from '../lifecycle/after.ts'
import { days } from '../lifecycle/term.ts'
import { licence } from '../testing/licence.ts'
import type { Service } from './service.ts'
import { serviceFlaws } from './service-flaws.ts'

const { lifecycle } = licence
const causing = (causes: Service['lifecycle']['moves'][string]['causes'] = []) => ({
  lifecycle: { ...lifecycle, moves: { ...lifecycle.moves, back: { by: 'office', causes } } },
})
const needing = (needs: Service['lifecycle']['moves'][string]['needs'] = {}) => ({
  lifecycle: { ...lifecycle, moves: { ...lifecycle.moves, back: { by: 'office', needs } } },
})

const cases: [string, object, string[]][] = [
  ['nothing wrong', {}, []],
  [
    'a ranking call with a notice before refusal',
    { archetype: 'ranking-call', lifecycle: { ...lifecycle, noticedIn: ['accepted'] } },
    ['A ranking call has no notice before refusal.'],
  ],
  [
    'a term that runs from what is no day',
    { clock: { term: days(30), late: after('name', days(60)) } },
    ['A term runs from “name”, which is no day that is asked.'],
  ],
  [
    'a charge of no payment',
    causing([{ charge: 'fine' }]),
    ['“fine” is charged and is no payment of the service.'],
  ],
  [
    'itself as a child',
    causing([{ open: 'streets.licence' }]),
    ['The service opens itself as a child, without end.'],
  ],
  [
    'an answer handed on that nobody gives',
    causing([{ open: 'streets.visit', with: { what: 'nome' } }]),
    ['The child is handed “nome”, which is no question.'],
  ],
  [
    'a payment of nothing, of no time, that is never charged',
    { payments: { ...licence.payments, gift: { amount: 0, withinDays: 0 } } },
    [
      '“gift” is a payment of nothing.',
      '“gift” could never be paid in time.',
      '“gift” is never charged.',
    ],
  ],
  [
    'a need of an answer and of a payment that are not there',
    needing({ answers: ['nome'], payment: 'fine' }),
    [
      '“back” needs the answer “nome”, which nobody is asked.',
      '“back” waits for “fine”, which is no payment of the service.',
    ],
  ],
  [
    'a notice without words',
    causing([{ notify: 'office', about: 'late' }]),
    ['The notice “late” has no words.'],
  ],
]

describe('a service with', () => {
  it.each(cases)('%s', (_, differing, flaws) => {
    expect(serviceFlaws({ ...licence, ...differing })).toEqual(flaws)
  })
})
