import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'

/** What the pickup says in English. */
export const english: ServiceWords<typeof form, typeof cycle> = {
  title: 'Bulky waste pickup at home',
  brief: 'Furniture, mattresses, appliances: choose the day and we collect them.',
  audience: 'Households that pay the waste tax. Businesses use the recycling centre.',
  needs: ['SPID or CIE', 'The list of things', 'Where the boat or the lorry can come'],
  gives: 'The day of the pickup and a code to write on the things.',
  times: 'The booking is made at once if there is room. We collect within fifteen working days.',
  cost: 'Nothing, for two pickups a year of two cubic metres each.',
  form: {
    sofas: 'Sofas and armchairs',
    mattresses: 'Mattresses and bed bases',
    wardrobes: { label: 'Wardrobes and chests', hint: 'Taken apart' },
    tables: 'Tables and desks',
    chairs: 'Chairs',
    appliances: { label: 'Large appliances', hint: 'Fridges, washing machines, ovens' },
    screens: 'Televisions and screens',
    others: {
      label: 'Other large things',
      hint: 'Never paint, oil, batteries, asbestos or rubble: take those to the recycling centre.',
    },
    place: {
      label: 'Where do you leave them?',
      hint: 'On the ground floor, at the quay or the gate, without blocking the way.',
      example: 'Cannaregio 2345, at the quay',
      options: {
        'centro-storico': 'Venice, historic centre',
        'lido-isole': 'Lido, Pellestrina and the islands',
        terraferma: 'Mestre and the mainland',
      },
    },
    landing: { label: 'Where can the boat land?', hint: 'In the old city and on the islands.' },
    day: { label: 'On which day?', hint: 'Monday to Saturday.' },
    slot: {
      label: 'When?',
      options: { morning: 'Morning, 7 to 12', afternoon: 'Afternoon, 13 to 18' },
    },
    phone: { label: 'A telephone for that day', example: '347 555 0134' },
    userCode: { label: 'User code', hint: 'It stands at the top of the waste bill.' },
    photos: { label: 'Photos', hint: 'Up to three: they help the crew.' },
  },
  states: {
    requested: 'Requested',
    'to-agree': { citizen: 'We will write to you to agree', clerk: 'To be agreed' },
    waiting: { citizen: 'Waiting for your answer', clerk: 'Waiting for the citizen' },
    booked: { citizen: 'Booked', clerk: 'Scheduled' },
    cancelling: { citizen: 'Being cancelled', clerk: 'Being cancelled' },
    collected: { citizen: 'Collected', clerk: 'Done' },
    missed: { citizen: 'We did not find the things', clerk: 'Not found' },
    refused: { citizen: 'We cannot collect them', clerk: 'Not admitted' },
    cancelled: 'Cancelled',
  },
  moves: {
    book: 'Book',
    'hand-over': 'Hand over to a clerk',
    ask: 'Ask for details',
    answer: 'Answer',
    resume: 'Resume',
    arrange: 'Set the day',
    refuse: 'Do not collect',
    renounce: 'I no longer need it',
    collect: 'Mark as collected',
    miss: 'Nothing was found',
    postpone: 'Put off',
    cancel: 'Cancel the pickup',
    free: 'Free the day',
    'keep-day': 'Keep the day',
  },
  notices: {
    booked: {
      subject: 'A new pickup is scheduled ({code})',
      body: 'Pickup {code} is in the schedule of {office}. The day, the half day and the things stand in the request.',
    },
  },
}
