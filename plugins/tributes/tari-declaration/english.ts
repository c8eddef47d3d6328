import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'
import { englishCategories } from './english-categories.ts'

/** What the declaration says in English. */
export const english: ServiceWords<typeof form, typeof cycle> = {
  title: 'Waste tax (TARI) declaration',
  brief: 'You take, change or leave a home or a business: declare it, and TARI is reckoned anew.',
  audience: 'Whoever takes, changes or leaves a home, garage, shop or office in the city.',
  needs: [
    'SPID or CIE',
    'The land-registry data (sheet, parcel, unit) and the floor area in square metres',
    'The user code, if there is a bill already',
  ],
  gives: 'A receipt with its registration number, and the year’s TARI reckoned line by line.',
  times: 'Declare within 90 days of the event. We answer within thirty working days.',
  cost: 'Nothing: declaring is free and needs no stamp (art. 5 tab. B D.P.R. 642/1972).',
  form: {
    event: {
      label: 'What do you declare?',
      options: {
        new: { label: 'A new occupation', hint: 'I took a home, a garage or other premises' },
        changed: { label: 'A change', hint: 'The area, the people or the use changed' },
        ended: { label: 'The end of an occupation', hint: 'I left the home or the premises' },
      },
    },
    from: { label: 'Since which day?', hint: 'The day on which it happened, not today.' },
    holder: {
      label: 'Tax code of the bill’s holder',
      hint: 'Whoever gets the bill: you, or the person or company for whom you declare.',
    },
    userCode: {
      label: 'User code',
      hint: 'It stands at the top of the bill. Leave it blank if you have none yet.',
    },
    use: {
      label: 'What is it used for?',
      options: {
        home: 'A home',
        appurtenance: { label: 'Part of a home', hint: 'Its garage, cellar or store' },
        business: 'A business or an office',
      },
    },
    category: {
      label: 'Which kind of business?',
      hint: 'The rate depends on it (D.P.R. 158/1999).',
      options: englishCategories,
    },
    occupants: {
      label: 'How many people live there?',
      hint: 'Count those who are not registered too. We check residents in the register.',
    },
    place: {
      label: 'Where?',
      example: 'Dorsoduro 2690',
      options: {
        'centro-storico': 'Venice, historic centre',
        'lido-isole': 'Lido, Pellestrina and the islands',
        terraferma: 'Mestre and the mainland',
      },
    },
    sheet: { label: 'Sheet (foglio)', hint: 'From the land-registry extract or the contract.' },
    parcel: { label: 'Parcel (particella)', example: '1204' },
    unit: 'Unit (subalterno)',
    area: {
      label: 'Floor area in square metres',
      hint: 'Below 80 per cent of the land registry’s area, we check.',
    },
    title: {
      label: 'By what right?',
      options: {
        owner: 'Ownership',
        lease: 'Lease',
        'public-housing': 'Public housing',
        loan: 'Loan for use',
        usufruct: 'Usufruct',
        other: 'Other',
      },
    },
    formerHolder: 'Who was there before, or is there now',
    reduction: {
      label: 'Do you ask for a reduction?',
      hint: 'The municipality’s regulation says how much each is.',
      options: {
        none: 'No',
        'single-occupant': 'One person lives there alone',
        seasonal: { label: 'Seasonal use', hint: 'A second home used a few months a year' },
        composting: 'Composting at home',
        abroad: { label: 'I live abroad', hint: 'For more than six months a year' },
        'foreign-pension': {
          label: 'A foreign pension',
          hint: 'Not resident in Italy, with a pension under a treaty: two thirds less on one home',
        },
      },
    },
    proof: { label: 'Attachments', hint: 'Contract, plan or proof of the reduction. Up to three.' },
  },
  states: {
    presented: 'Presented',
    'in-hand': { citizen: 'We are checking it', clerk: 'Being examined' },
    waiting: { citizen: 'Waiting for your answer', clerk: 'Waiting for the citizen' },
    accepted: { citizen: 'Accepted, TARI is being reckoned', clerk: 'Accepted' },
    'by-hand': { citizen: 'TARI is being reckoned', clerk: 'To be reckoned by hand' },
    reckoned: { citizen: 'TARI reckoned anew', clerk: 'Bill reckoned anew' },
    refused: { citizen: 'We did not accept it', clerk: 'Not accepted' },
    withdrawn: 'Withdrawn',
  },
  moves: {
    take: 'Take it up',
    ask: 'Ask for details',
    answer: 'Answer',
    resume: 'Resume',
    accept: 'Accept',
    reckon: 'Reckon anew',
    'hand-over': 'Hand over to be reckoned by hand',
    settle: 'Tell what was reckoned',
    refuse: 'Do not accept',
    withdraw: 'Withdraw the declaration',
  },
}
