import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'

/** What the report says in English. */
export const english: ServiceWords<typeof form, typeof cycle> = {
  title: 'Report a problem in the street',
  brief:
    'Waste, full bins, graffiti, broken bridges and paving: tell us where and we will see to it.',
  audience: 'Anyone who lives in the city, works here or passes by. You need not sign in.',
  needs: [
    'The place: an address, a bridge or a point on the map',
    'A photo, if you can take one without danger',
  ],
  gives: 'A code to follow your report, and the answer of whoever dealt with it.',
  times: 'We take it up within one working day and answer within fifteen.',
  cost: 'Nothing.',
  form: {
    category: {
      label: 'What did you see?',
      options: {
        'abandoned-waste': {
          label: 'Abandoned waste',
          hint: 'Bags, boxes or rubble left in the street',
        },
        'bulky-waste': {
          label: 'Bulky waste',
          hint: 'Furniture, mattresses or appliances left outside',
        },
        'full-bin': 'A full bin',
        'dead-animal': 'A dead animal',
        graffiti: 'Graffiti',
        'bridge-paving': {
          label: 'A broken bridge or paving',
          hint: 'Broken steps, loose stones, holes',
        },
        'public-furniture': {
          label: 'Broken public furniture',
          hint: 'Benches, fountains, playgrounds, railings',
        },
      },
    },
    place: {
      label: 'Where?',
      hint: 'As precisely as you can: it helps those who must find it.',
      example: 'Cannaregio 2345, at the foot of the bridge',
      options: {
        'centro-storico': 'Venice, historic centre',
        'lido-isole': 'Lido, Pellestrina and the islands',
        terraferma: 'Mestre and the mainland',
      },
    },
    description: {
      label: 'What happened?',
      hint: 'Two lines are enough. Leave out people’s names: we do not need them.',
      example: 'Three black bags by the water, since last night',
    },
    photos: {
      label: 'Photos',
      hint: 'Up to five. Avoid faces and number plates.',
    },
    dangerous: {
      label: 'Could someone get hurt?',
      hint: 'If the danger is immediate call 112: we do not answer here within the minute.',
    },
  },
  states: {
    received: 'Received',
    working: { citizen: 'We are working on it', clerk: 'In progress' },
    waiting: { citizen: 'Waiting for your answer', clerk: 'Waiting for the citizen' },
    resolved: 'Resolved',
    refused: { citizen: 'We cannot act on it', clerk: 'Closed without action' },
  },
  moves: {
    take: 'Take it up',
    ask: 'Ask for details',
    resolve: 'Mark as resolved',
    refuse: 'Close without action',
    release: 'Put it back in the queue',
    answer: 'Answer',
    resume: 'Resume',
    reopen: 'It is not resolved',
  },
}
