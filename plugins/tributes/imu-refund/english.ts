import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'

/** What the service says in English. */
export const english: ServiceWords<typeof form, typeof cycle> = {
  title: 'Property tax (IMU) refund',
  brief: 'You paid too much IMU in the last five years: ask for it back here.',
  audience:
    'Whoever paid too much, twice, or to the wrong municipality. One request a property and year.',
  needs: [
    'SPID or CIE',
    'The land-registry data of the property, with category and income',
    'The receipts of the payments (F24) and an IBAN in your own name',
  ],
  gives: 'The decision with the sums, and the money on your account, with interest.',
  times:
    'Within 180 days. After 90 days without an answer you may already appeal to the tax court.',
  cost: 'Nothing: asking needs no stamp (art. 5 tab. B D.P.R. 642/1972). Below 12 euro nothing is refunded.',
  form: {
    year: { label: 'Tax year', example: '2025' },
    sheet: { label: 'Sheet (foglio)', hint: 'From the land-registry extract.' },
    parcel: { label: 'Parcel (particella)', example: '1204' },
    unit: 'Unit (subalterno)',
    category: { label: 'Land-registry category', example: 'A/2' },
    income: { label: 'Land-registry income', hint: 'As it stands on the extract, not revalued.' },
    share: { label: 'Share held, in per cent', example: '50' },
    months: {
      label: 'Months held in the year',
      hint: 'A month counts if you held the property for more than half of its days.',
    },
    use: {
      label: 'How was it used?',
      options: {
        'main-home': { label: 'Main home', hint: 'You lived there and were registered there' },
        appurtenance: {
          label: 'Part of the main home',
          hint: 'One of each category: C/2, C/6, C/7',
        },
        'agreed-rent': 'Let at an agreed rent',
        'loan-to-family': {
          label: 'Lent to parents or children',
          hint: 'Under a registered contract',
        },
        other: 'Otherwise',
      },
    },
    condition: {
      label: 'Was it of historic interest, or unfit to live in?',
      options: { none: 'No', historic: 'Of historic or artistic interest', unfit: 'Unfit' },
    },
    reason: {
      label: 'Why did you pay too much?',
      options: {
        'paid-twice': 'I paid twice',
        'wrong-rate': 'I used a wrong rate or income',
        'main-home': 'It was my main home',
        sold: 'I had sold it, or it was no longer mine',
        reduction: 'I had a right to a reduction',
        'other-municipality': {
          label: 'I paid to the wrong municipality',
          hint: 'We pass the money on to the right one, if it is here that you paid',
        },
      },
    },
    paid: { label: 'How much did you pay for it?', hint: 'In the whole year, your share.' },
    paidOn: { label: 'Day of the last payment', hint: 'A refund is asked for within five years.' },
    receipts: { label: 'Receipts of the payments', hint: 'Receipted F24 forms. Up to four files.' },
    iban: { label: 'IBAN to pay to', hint: 'The account must be in your own name.' },
  },
  states: {
    presented: { citizen: 'We are doing the sums', clerk: 'To be reckoned' },
    'to-decide': { citizen: 'We are checking it', clerk: 'Being examined' },
    waiting: { citizen: 'Waiting for your answer', clerk: 'Waiting for the citizen' },
    proposed: { citizen: 'We are checking it', clerk: 'Refund proposed' },
    granted: { citizen: 'Refund granted', clerk: 'Refund granted' },
    'to-pay': { citizen: 'Refund being paid', clerk: 'To be paid' },
    refunded: { citizen: 'Refunded', clerk: 'Paid' },
    refused: { citizen: 'We did not grant it', clerk: 'Denied' },
    withdrawn: 'Withdrawn',
  },
  moves: {
    reckon: 'Reckon',
    ask: 'Ask for details',
    answer: 'Answer',
    resume: 'Resume',
    propose: 'Propose the refund',
    grant: 'Grant the refund',
    return: 'Send back to be examined',
    issue: 'Issue the decision',
    pay: 'Mark as paid',
    refuse: 'Deny the refund',
    withdraw: 'Withdraw the request',
  },
}
