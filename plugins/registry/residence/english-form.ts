import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'

/** The questions in English. */
export const englishForm: ServiceWords<typeof form, typeof cycle>['form'] = {
  origin: {
    label: 'From where do you move?',
    options: {
      'same-city': { label: 'From another home in the municipality', hint: 'Change of home' },
      'other-city': 'From another Italian municipality',
      abroad: { label: 'From abroad', hint: 'Even if you are in the AIRE register' },
    },
  },
  formerCity: 'Which municipality?',
  formerCountry: 'Which country?',
  since: {
    label: 'Since which day do you live there?',
    hint: 'Declare within 20 days. If it is longer declare all the same: the residence holds from today.',
  },
  place: {
    label: 'The new address',
    hint: 'With staircase, floor and door if there are any.',
    example: 'Dorsoduro 2690, door 4',
    options: {
      'centro-storico': 'Venice, historic centre',
      'lido-isole': 'Lido, Pellestrina and the islands',
      terraferma: 'Mestre and the mainland',
    },
  },
  postalCode: { label: 'Postal code', example: '30123' },
  sheet: { label: 'Sheet (foglio)', hint: 'From the land-registry extract or the contract.' },
  parcel: { label: 'Parcel (particella)', example: '1204' },
  unit: 'Unit (subalterno)',
  title: {
    label: 'By what right do you live there?',
    hint: 'Without a right nobody can be registered there (art. 5 D.L. 47/2014).',
    options: {
      owner: 'I own it',
      lease: 'I have a registered lease',
      'public-housing': 'It is public housing given to me',
      loan: 'I have a registered loan for use',
      usufruct: 'I have the usufruct',
      other: 'Another right',
    },
  },
  lease: {
    label: 'Details of the lease',
    hint: 'Revenue office, number, series and day of registration.',
    example: 'Venezia, no. 4471, series 3T, 12 September 2026',
  },
  otherTitle: {
    label: 'Which right?',
    hint: 'For instance: guest of those who live there. Say who has the home.',
  },
  members: {
    label: 'Who moves with you?',
    hint: 'The tax code of each, one a line. Leave it blank if you move alone.',
  },
  minors: 'Are there minors among those who move?',
  otherParent: {
    label: 'The other parent’s consent',
    hint: 'Signed and with their document, or the court’s decision.',
  },
  inhabited: 'Does somebody live in that home already?',
  bond: {
    label: 'Who, and how are you related?',
    hint: 'Where there is a bond of family or affection, the registered family is one.',
    example: 'Anna Boscolo, my mother',
  },
  citizenship: {
    label: 'Your citizenship',
    options: { italian: 'Italian', european: 'Of another European Union country', other: 'Other' },
  },
  permit: { label: 'Residence permit', hint: 'Number and last day.' },
  licence: { label: 'Number of your driving licence', hint: 'So it is updated by itself.' },
  plates: { label: 'Plates of your vehicles', hint: 'One a line: their documents are updated.' },
  documents: {
    label: 'Documents and signatures',
    hint: 'The document of each adult who moves, and the declaration with all signatures.',
  },
  tari: {
    label: 'The waste tax of the new home',
    options: {
      new: { label: 'Declare it for me', hint: 'We open the declaration with these data' },
      declared: 'It is declared already, or I see to it',
    },
  },
  floorArea: 'Floor area in square metres',
  occupants: 'How many people will live there in all?',
  tariHolder: { label: 'Tax code of whoever will get the bill' },
}
