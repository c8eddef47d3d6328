import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'

/** What the repair says in English. */
export const english: ServiceWords<typeof form, typeof cycle> = {
  title: 'Something broken in a public home',
  brief: 'Water, heating, damp, windows: tell us what is wrong and when we find you.',
  audience: 'Those who live in a home of the city.',
  needs: [
    'The address and the flat',
    'A number where the technician finds you',
    'A photo, if you can',
  ],
  gives: 'An appointment with the technician, and a code to follow the repair.',
  times: 'Urgent faults within four hours of service. Others within fifteen working days.',
  cost: 'Nothing. Small repairs may be for whoever lives there: the contract says so.',
  form: {
    fault: {
      label: 'What is wrong?',
      options: {
        water: 'Water: a leak, or none',
        gas: 'Gas',
        power: 'Electricity',
        heating: 'Heating or boiler',
        damp: 'Damp or mould',
        'doors-and-windows': 'Doors and windows',
        lift: 'Lift',
        other: 'Something else',
      },
    },
    place: {
      label: 'Where do you live?',
      example: 'Cannaregio 3275',
      options: {
        'centro-storico': 'Venice, historic centre',
        'lido-isole': 'Lido, Pellestrina and the islands',
        terraferma: 'Mestre and the mainland',
      },
    },
    flat: { label: 'Staircase, floor and flat', example: 'Staircase B, second floor, flat 7' },
    since: 'Since when?',
    description: {
      label: 'What happens?',
      hint: 'Two lines are enough.',
      example: 'It drips under the sink, the cupboard is wet already',
    },
    dangerous: {
      label: 'Is there danger?',
      hint: 'If you smell gas leave and call 112: we do not answer here within the minute.',
    },
    phone: { label: 'Your telephone', hint: 'The technician calls before coming.' },
    hours: {
      label: 'When are you at home?',
      options: { morning: 'In the morning', afternoon: 'In the afternoon', any: 'Either will do' },
    },
    photos: { label: 'Photos', hint: 'Up to five.' },
  },
  states: {
    received: 'Received',
    working: { citizen: 'We are seeing to it', clerk: 'In progress' },
    waiting: { citizen: 'Waiting for your answer', clerk: 'Waiting for the tenant' },
    planned: { citizen: 'Appointment made', clerk: 'Repair planned' },
    mended: 'Mended',
    refused: { citizen: 'It is not for us', clerk: 'Closed without a repair' },
    withdrawn: 'Withdrawn',
  },
  moves: {
    take: 'Take it up',
    ask: 'Ask for details',
    answer: 'Answer',
    resume: 'Resume',
    plan: 'Plan the repair',
    mend: 'Mark as mended',
    miss: 'The repair was not made',
    refuse: 'Close without a repair',
    reopen: 'It is not solved',
    withdraw: 'No longer needed',
  },
}
