import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'
import type { due } from './rules.ts'

/** What the badge says in English. */
export const english: ServiceWords<typeof form, typeof cycle, typeof due> = {
  title: 'Parking badge for people with disabilities',
  brief: 'Issue, renewal or duplicate of the European badge (CUDE).',
  audience: 'Those who can hardly walk and those who cannot see. A mandate can ask for it.',
  needs: [
    'The medical certificate: of the public health office for the first badge, of your doctor for a renewal',
    'A photo of your face',
    'For a duplicate after a theft or a loss, the report to the police',
  ],
  gives: 'The authorisation as a PDF, and the badge to collect and sign at the office.',
  times: 'We decide within thirty days.',
  cost: 'Nothing. For a temporary one, two revenue stamps of €16.00.',
  form: {
    kind: {
      label: 'What do you need?',
      options: {
        first: { label: 'The first badge', hint: 'It is valid for five years at most' },
        renewal: { label: 'The renewal', hint: 'A certificate of your doctor is enough' },
        temporary: { label: 'A temporary badge', hint: 'Valid as long as the certificate says' },
        duplicate: { label: 'A duplicate', hint: 'Valid as long as the one it replaces' },
      },
    },
    badge: { label: 'Number of the badge that you have', example: 'VE 0012345' },
    certificateOn: 'Date of the medical certificate',
    certificateUntil: 'Until when does the certificate foresee the limitation?',
    badgeUntil: 'Until when was the badge valid?',
    why: {
      label: 'Why do you need a duplicate?',
      options: { lost: 'I lost it', stolen: 'It was stolen', worn: 'It is worn out' },
    },
    plates: {
      label: 'Plates of the vehicles you use most',
      hint: 'Two at most, a line each: they go to the national platform, and cameras know them.',
      example: 'AB123CD',
    },
    certificate: {
      label: 'The medical certificate',
      hint: 'Cover the diagnosis: we do not need it.',
    },
    report: 'The report of theft or loss',
    portrait: { label: 'A photo of your face', hint: 'On a light ground, as for a passport.' },
  },
  states: {
    submitted: 'Sent',
    'to-pay': { citizen: 'To be paid', clerk: 'Waiting for the stamps' },
    checking: { citizen: 'We are looking at it', clerk: 'To be examined' },
    waiting: { citizen: 'Waiting for your answer', clerk: 'Waiting for more' },
    noticed: { citizen: 'You can answer our notice', clerk: 'Notice of refusal given' },
    deciding: { citizen: 'We are deciding', clerk: 'To be decided after the notice' },
    granted: { citizen: 'Granted', clerk: 'Granted, to be issued' },
    ready: { citizen: 'Ready to collect', clerk: 'Issued' },
    refused: 'Refused',
    withdrawn: 'Withdrawn',
  },
  moves: {
    'hand-over': 'Hand over to the office',
    'ask-stamps': 'Ask for the stamps',
    'take-paid': 'Go on, the stamps are paid',
    ask: 'Ask for more',
    answer: 'Answer',
    resume: 'Resume',
    warn: 'Give notice of refusal',
    observe: 'Answer the notice',
    'let-pass': 'Go to the decision',
    grant: 'Grant',
    refuse: 'Refuse',
    issue: 'Issue',
    withdraw: 'I no longer need it',
  },
  notices: {
    stamps: {
      subject: 'Temporary badge: two revenue stamps, request {code}',
      body: 'Hello,\n\na temporary badge needs two revenue stamps of €16.00. The payment notice is in request {code}: once it is paid we go on by ourselves.\n\n{office}\n{tenant}',
    },
    ready: {
      subject: 'The badge is ready, request {code}',
      body: 'Hello,\n\nthe badge is ready. Collect it at the counter with an identity document: it must be signed. The authorisation as a PDF is in request {code} already.\n\n{office}\n{tenant}',
    },
  },
  payments: { stamps: 'Two revenue stamps' },
}
