import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'

/** What the exemption says in English. */
export const english: ServiceWords<typeof form, typeof cycle> = {
  title: 'Free or reduced school meals',
  brief: 'School meals free or at half price for the school year, by the family’s ISEE.',
  audience: 'Families in the municipality with a child who eats at school.',
  needs: ['Number and value of this year’s ISEE for minors', 'The pupil’s tax code'],
  gives: 'The certificate with the share to pay; the caterer is told by us.',
  times: 'At once if the ISEE is low enough; otherwise within thirty days.',
  cost: 'Nothing.',
  form: {
    child: { label: 'The pupil’s tax code', example: 'RSSMRA85T10A562S' },
    level: {
      label: 'Which school?',
      hint: 'From May on, that of September.',
      options: {
        nursery: 'Nursery school',
        primary: 'Primary school',
        'lower-secondary': 'Lower secondary school',
      },
    },
    school: { label: 'Name of the school', example: 'Scuola primaria Duca d’Aosta' },
    livesHere: 'Does the pupil live in the municipality?',
    isee: { label: 'Value of the ISEE', hint: 'The one for minors, with cents.' },
    iseeNumber: {
      label: 'Number of the ISEE',
      hint: 'At the top of the certificate.',
      example: 'INPS-ISEE-2026-01234567A-00',
    },
  },
  states: {
    requested: 'Received',
    checking: { citizen: 'A clerk is looking at it', clerk: 'To be examined' },
    waiting: { citizen: 'Waiting for your answer', clerk: 'Waiting for more' },
    noticed: { citizen: 'You can answer our notice', clerk: 'Notice of refusal given' },
    deciding: { citizen: 'We are deciding', clerk: 'To be decided after the notice' },
    freeing: { citizen: 'Granted: free meals', clerk: 'Free, being issued' },
    halving: { citizen: 'Granted: half price', clerk: 'Half price, being issued' },
    exempt: { citizen: 'Exempt', clerk: 'Exempt for the school year' },
    expired: 'Ended with the school year',
    refused: 'Refused',
    withdrawn: 'Withdrawn',
  },
  moves: {
    free: 'Exempt by rule',
    halve: 'Half price by rule',
    'hand-over': 'Hand over to a clerk',
    forewarn: 'Give notice by rule',
    ask: 'Ask for more',
    answer: 'Answer',
    resume: 'Resume',
    'grant-free': 'Grant free meals',
    'grant-half': 'Grant half price',
    warn: 'Give notice of refusal',
    observe: 'Answer the notice',
    'let-pass': 'Go to the decision',
    refuse: 'Refuse',
    issue: 'Issue the certificate',
    expire: 'Close with the school year',
    withdraw: 'I no longer need it',
  },
  notices: {
    exempt: {
      subject: 'School meals: exemption granted, request {code}',
      body: 'Hello,\n\nthe exemption counts; we tell the caterer. The certificate with share and days is in request {code}.\n\n{office}\n{tenant}',
    },
  },
}
