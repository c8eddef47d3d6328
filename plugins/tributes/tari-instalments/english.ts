import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'
import type { payments } from './payments.ts'

/** What the service says in English. */
export const english: ServiceWords<typeof form, typeof cycle, typeof payments> = {
  title: 'Pay TARI in instalments',
  brief: 'A waste tax bill that is too high is paid in parts, one a month.',
  audience:
    'Whoever has the social bonus, is short of money, or gets a bill more than 30 per cent above the mean of the two years before.',
  needs: [
    'SPID or CIE',
    'The bill: number, amount and last day',
    'The ISEE, if you are short of money',
  ],
  gives: 'The plan of the instalments, with a pagoPA notice for each.',
  times: 'With the bonus or a rise the answer comes at once, otherwise within thirty working days.',
  cost: 'Nothing: asking needs no stamp. Each instalment is at least 100 euro.',
  form: {
    userCode: { label: 'User code', hint: 'It stands at the top of the bill.' },
    billNumber: 'Number of the bill',
    bill: { label: 'Amount of the bill', hint: 'All that is still to be paid.' },
    dueDay: {
      label: 'Last day of the bill',
      hint: 'Ask by this day. The first instalment falls due on it.',
    },
    reason: {
      label: 'Why do you ask for instalments?',
      options: {
        bonus: 'I have the social bonus for water, electricity or gas',
        hardship: { label: 'I am short of money', hint: 'Attach the ISEE' },
        rise: {
          label: 'The bill rose',
          hint: 'More than 30 per cent above the mean of the two years before',
        },
      },
    },
    usual: {
      label: 'How much did you usually pay?',
      hint: 'The mean of the bills of the two years before, for the same period.',
    },
    proof: { label: 'A valid ISEE', hint: 'As a PDF or a photo.' },
    parts: {
      label: 'In how many parts?',
      hint: 'Two to twelve, one a month, of at least 100 euro.',
    },
    notes: 'Anything to add?',
  },
  states: {
    presented: 'Presented',
    'to-check': { citizen: 'We are checking it', clerk: 'To be checked' },
    waiting: { citizen: 'Waiting for your answer', clerk: 'Waiting for the citizen' },
    granted: { citizen: 'Granted, we prepare the instalments', clerk: 'Granted' },
    divided: { citizen: 'The plan is ready', clerk: 'Divided' },
    refused: { citizen: 'We did not grant it', clerk: 'Not granted' },
    withdrawn: 'Withdrawn',
  },
  moves: {
    admit: 'Grant by rule',
    'hand-over': 'Hand over to a clerk',
    ask: 'Ask for details',
    answer: 'Answer',
    resume: 'Resume',
    grant: 'Grant',
    refuse: 'Do not grant',
    divide: 'Issue the instalments',
    withdraw: 'Withdraw the request',
  },
  payments: { part: 'TARI instalment' },
  notices: {
    plan: {
      subject: 'The plan of your TARI instalments ({code})',
      body: 'The bill is divided: your personal area shows the plan and a pagoPA notice for each part, with its last day. The first falls due when the bill did. Tell us before you miss one: otherwise the rest is due at once. {office}, {tenant}',
    },
  },
}
