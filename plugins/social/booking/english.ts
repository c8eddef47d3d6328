import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'

/** What the booking says in English. */
export const english: ServiceWords<typeof form, typeof cycle> = {
  title: 'Book a civic room',
  brief: 'A room of the municipality for a day: meetings, rehearsals, neighbourhood parties.',
  audience: 'Any adult, for themselves or for an association.',
  needs: ['The day and the number of people', 'The reason, in two lines'],
  gives: 'The confirmation with room and day, or a clerk’s answer.',
  times: 'At once if the room is free; otherwise within thirty days.',
  cost: 'As in the municipality’s list of fees.',
  form: {
    room: {
      label: 'Which room?',
      options: {
        library: { label: 'The library’s room', hint: 'Up to 40 people' },
        cloister: { label: 'The cloister', hint: 'Outdoors, up to 200 people' },
        gym: { label: 'The gym', hint: 'Up to 150 people' },
      },
    },
    day: { label: 'Which day?', hint: 'From tomorrow on.' },
    people: { label: 'How many people?', hint: 'At most, including those who organise.' },
    reason: {
      label: 'What for?',
      hint: 'Two lines are enough. Leave out other people’s names: we do not need them.',
      example: 'Meeting of the neighbourhood committee',
    },
  },
  states: {
    requested: 'Received',
    'to-check': { citizen: 'A clerk is looking at it', clerk: 'To be checked' },
    confirmed: 'Confirmed',
    refused: 'Not granted',
    withdrawn: 'Withdrawn',
  },
  moves: {
    confirm: 'Confirm',
    'hand-over': 'Hand over to a clerk',
    grant: 'Grant',
    refuse: 'Do not grant',
    withdraw: 'Withdraw',
  },
}
