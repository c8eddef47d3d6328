import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'

/** What the allowance says in English. */
export const english: ServiceWords<typeof form, typeof cycle> = {
  title: 'Maternity allowance of the municipalities',
  brief: 'Five months of allowance for a birth or an adoption, where the ISEE is low.',
  audience:
    'Resident mothers, adoptive ones too, with no maternity pay or with a lower one. Without citizenship of the Union a residence permit is needed.',
  needs: [
    'Number and value of this year’s ISEE, with the child in it',
    'The child’s tax code',
    'The IBAN of an account in your name',
  ],
  gives: 'The decision with the amount; INPS pays it into your account.',
  times: 'Ask within six months of the birth or of the child’s arrival. We decide within 30 days.',
  cost: 'Nothing.',
  form: {
    event: {
      label: 'What do you ask it for?',
      options: {
        birth: 'The birth of a child',
        adoption: 'An adoption or a pre-adoptive placement',
      },
    },
    bornOn: {
      label: 'From which day?',
      hint: 'The day of the birth, or the one on which the child came into the family.',
    },
    children: { label: 'How many children?', hint: 'For twins the allowance doubles.' },
    child: {
      label: 'The child’s tax code',
      hint: 'If there are several, of one of them.',
      example: 'RSSMRA85T10A562S',
    },
    citizenship: {
      label: 'Which citizenship do you have?',
      options: { union: 'Italian or of a country of the European Union', other: 'Another one' },
    },
    permit: 'Number of the residence permit',
    permitUntil: 'Until when is the permit valid?',
    isee: { label: 'Value of the ISEE', hint: 'The one for minors, with cents.' },
    iseeNumber: {
      label: 'Number of the ISEE',
      hint: 'At the top of the certificate.',
      example: 'INPS-ISEE-2026-01234567A-00',
    },
    iseeHasChild: {
      label: 'Is the child in the ISEE already?',
      hint: 'If not yet, send the request all the same: we tell you what to do.',
    },
    other: {
      label: 'Do you receive other maternity pay?',
      options: {
        none: 'No',
        lower: { label: 'Yes, lower', hint: 'You get the difference' },
        same: 'Yes, the same or higher',
      },
    },
    otherAmount: { label: 'How much in all?', hint: 'For the whole time, not a month.' },
    iban: 'IBAN',
    isOwnAccount: 'Is the account in your name, perhaps with others?',
  },
  states: {
    presented: 'Presented',
    checking: { citizen: 'A clerk is looking at it', clerk: 'To be examined' },
    waiting: { citizen: 'Waiting for your answer', clerk: 'Waiting for more' },
    'to-grant': { citizen: 'We are deciding', clerk: 'To be granted: somebody else decides' },
    noticed: { citizen: 'You can answer our notice', clerk: 'Notice of refusal given' },
    deciding: { citizen: 'We are deciding', clerk: 'To be decided after the notice' },
    granted: { citizen: 'Granted', clerk: 'Granted, the decision is issued' },
    'to-send': { citizen: 'Granted', clerk: 'To be sent to INPS' },
    sent: { citizen: 'Granted: INPS pays', clerk: 'Sent to INPS' },
    paid: 'Paid by INPS',
    refused: 'Refused',
    withdrawn: 'Withdrawn',
  },
  moves: {
    advance: 'Pass on to be granted',
    'hand-over': 'Hand over to a clerk',
    forewarn: 'Give notice by rule',
    ask: 'Ask for more',
    answer: 'Answer',
    resume: 'Resume',
    propose: 'Propose to grant',
    return: 'Send back to be examined',
    grant: 'Grant',
    warn: 'Give notice of refusal',
    observe: 'Answer the notice',
    'let-pass': 'Go to the decision',
    refuse: 'Refuse',
    issue: 'Issue the decision',
    send: 'Sent to INPS',
    pay: 'INPS has paid',
    withdraw: 'I no longer need it',
  },
  notices: {
    sent: {
      subject: 'Maternity allowance granted, request {code}',
      body: 'Hello,\n\nthe allowance is granted and INPS has the data; it pays into the account that you gave. The decision is in request {code}.\n\n{office}\n{tenant}',
    },
  },
}
