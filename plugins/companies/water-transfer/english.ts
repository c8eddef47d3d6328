import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'

/** What the service says in English. */
export const english: ServiceWords<typeof form, typeof cycle> = {
  title: 'Change the holder of a water contract',
  brief: 'The water contract passes to you, and the water keeps running.',
  audience: 'Whoever moves into a home where the water runs, and the heirs of the holder.',
  needs: [
    'SPID or CIE',
    'The number of the contract, or a bill of whoever was there before',
    'The meter reading and the land-registry data',
  ],
  gives: 'The contract in your name, with the reading from which your bill begins.',
  times:
    'Within five working days. If they pass, 30 euro are yours by themselves, on the first bill.',
  cost: 'What the charter of the water service says, on the first bill. Nothing for heirs.',
  form: {
    contract: { label: 'Number of the contract', hint: 'It stands at the top of the water bill.' },
    formerHolder: 'Who is the holder now?',
    isHeir: 'Are you an heir of the holder?',
    holder: { label: 'Tax code of the new holder' },
    place: {
      label: 'Where is the supply?',
      example: 'Castello 2786',
      options: {
        'centro-storico': 'Venice, historic centre',
        'lido-isole': 'Lido, Pellestrina and the islands',
        terraferma: 'Mestre and the mainland',
      },
    },
    sheet: { label: 'Sheet (foglio)', hint: 'Supply contracts must bear the land-registry data.' },
    parcel: { label: 'Parcel (particella)', example: '1204' },
    unit: 'Unit (subalterno)',
    title: {
      label: 'By what right?',
      options: {
        owner: 'Ownership',
        lease: 'Lease',
        loan: 'Loan for use',
        usufruct: 'Usufruct',
        other: 'Other',
      },
    },
    isResident: 'Will you be registered in this home?',
    occupants: {
      label: 'How many of you will live there?',
      hint: 'The residents’ rate depends on it.',
    },
    meter: { label: 'Number of the meter', hint: 'It is engraved on the meter.' },
    reading: { label: 'Reading', hint: 'The black digits alone: cubic metres.' },
    readOn: 'When did you read it?',
    meterPhoto: { label: 'Photo of the meter', hint: 'Legible digits save disputes.' },
    iban: { label: 'IBAN for direct debit', hint: 'Leave it blank to pay with pagoPA.' },
  },
  states: {
    presented: 'Received',
    'in-hand': { citizen: 'We are working on it', clerk: 'In progress' },
    waiting: { citizen: 'Waiting for your answer', clerk: 'Waiting for the citizen' },
    transferred: { citizen: 'The contract is in your name', clerk: 'Transferred' },
    refused: { citizen: 'We cannot do it', clerk: 'Not done' },
    withdrawn: 'Withdrawn',
  },
  moves: {
    take: 'Take it up',
    ask: 'Ask for details',
    answer: 'Answer',
    resume: 'Resume',
    transfer: 'Transfer the contract',
    refuse: 'Do not transfer',
    withdraw: 'Withdraw the request',
  },
  notices: {
    transferred: {
      subject: 'The water is in your name ({code})',
      body: 'The contract is in your name, and you pay from the reading that you sent. The first bill comes with the next run. {office}, {tenant}',
    },
  },
}
