import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'
import type { due } from './rules.ts'

/** What the permit says in English. */
export const english: ServiceWords<typeof form, typeof cycle, typeof due> = {
  title: 'Restricted-zone permit for enterprises',
  brief: 'To enter the restricted zone of Mestre with a work vehicle: a request for each vehicle.',
  audience: 'Craftspeople, and those who carry perishable goods in vehicles under 3.5 tonnes.',
  needs: [
    'The registration document of the vehicle',
    'The VAT number and the company register extract that shows the trade',
    'The days and the place where you must enter',
  ],
  gives: 'The permit as a PDF, and the plate in the list of the gates.',
  times: 'We decide within thirty days. Renewal is asked for thirty days before expiry.',
  cost: 'Craftspeople: €70.00 and a stamp of €16.00 a vehicle. Perishable goods: two stamps of €16.00.',
  form: {
    trade: {
      label: 'For which trade?',
      options: {
        craft: 'Craft enterprise',
        'perishable-goods': {
          label: 'Transport of perishable goods',
          hint: 'With vehicles under 3.5 tonnes',
        },
      },
    },
    business: { label: 'Name of the enterprise', example: 'Zen Carpenters' },
    vat: { label: 'VAT number', example: '00339370272' },
    plate: { label: 'Plate of the vehicle', example: 'AB123CD' },
    weight: { label: 'Laden weight in kilograms', example: '3200' },
    destination: {
      label: 'Where must you go, and to do what?',
      example: 'Via Poerio 12, repairing windows',
    },
    from: 'From which day?',
    months: { label: 'For how many months?', hint: 'Twelve at most.' },
    papers: 'Registration document and company register extract',
  },
  states: {
    submitted: 'Sent',
    checking: { citizen: 'We are looking at it', clerk: 'To be examined' },
    waiting: { citizen: 'Waiting for your answer', clerk: 'Waiting for more' },
    noticed: { citizen: 'You can answer our notice', clerk: 'Notice of refusal given' },
    deciding: { citizen: 'We are deciding', clerk: 'To be decided after the notice' },
    'to-pay': { citizen: 'Granted, to be paid', clerk: 'Waiting for payment' },
    'goods-to-pay': {
      citizen: 'Granted, to be paid',
      clerk: 'Waiting for payment, perishable goods',
    },
    activated: { citizen: 'Paid', clerk: 'To be issued' },
    active: 'Active',
    revoked: 'Revoked',
    refused: 'Refused',
    withdrawn: 'Withdrawn',
  },
  moves: {
    take: 'Take it up',
    ask: 'Ask for more',
    answer: 'Answer',
    resume: 'Resume',
    'approve-craft': 'Grant, craft enterprise',
    'approve-goods': 'Grant, perishable goods',
    warn: 'Give notice of refusal',
    observe: 'Answer the notice',
    'let-pass': 'Go to the decision',
    refuse: 'Refuse',
    activate: 'Activate the permit',
    'activate-goods': 'Activate the permit for perishable goods',
    issue: 'Issue',
    revoke: 'Revoke',
    withdraw: 'I no longer need it',
  },
  notices: {
    approved: {
      subject: 'Permit granted: the payment is missing, request {code}',
      body: 'Hello,\n\nyour request is granted. The payment notice is in request {code}: once it is paid we activate the plate. Do not enter before then.\n\n{office}\n{tenant}',
    },
  },
  payments: {
    craft: 'Permit and revenue stamp',
    'perishable-goods': 'Two revenue stamps',
  },
}
