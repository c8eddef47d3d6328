import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import { englishForm } from './english-form.ts'
import type { form } from './form.ts'

/** What the service says in English; its questions stand beside it. */
export const english: ServiceWords<typeof form, typeof cycle> = {
  title: 'Change of residence or home',
  brief: 'You come to live in the city, or move within it: declare it here; it holds from today.',
  audience:
    'Whoever moves here from another municipality or from abroad, or to another home in the same one. One adult declares for the family.',
  needs: [
    'SPID or CIE',
    'Your right to live in the home, and its land-registry data (sheet, parcel, unit)',
    'The tax codes and documents of all adults who move',
    'The other parent’s consent, if a minor moves',
    'A residence permit, unless you are a citizen of the European Union',
  ],
  gives: 'A receipt with its number, registration within two working days, and the confirmation.',
  times:
    'Declare within 20 days of moving; it holds from the day you declare. We check within 45 days: if we do not write, the residence is confirmed.',
  cost: 'Nothing, not even a stamp.',
  form: englishForm,
  states: {
    presented: { citizen: 'Received', clerk: 'Presented' },
    examined: { citizen: 'You are registered within two working days', clerk: 'To be registered' },
    registered: { citizen: 'Registered', clerk: 'Registered, to be entered' },
    checking: { citizen: 'Registered, we are checking', clerk: 'Being checked' },
    warned: { citizen: 'We wrote to you: you have ten days', clerk: 'Notice before refusal' },
    observed: { citizen: 'We weigh your answer', clerk: 'To be decided after the notice' },
    confirmed: 'Confirmed',
    'not-receivable': { citizen: 'Something is missing: declare again', clerk: 'Not receivable' },
    cancelled: {
      citizen: 'Cancelled: your former residence is back',
      clerk: 'Cancelled, restored',
    },
    withdrawn: 'Withdrawn',
  },
  moves: {
    examine: 'Compare with the register',
    receive: 'Register',
    reject: 'Declare not receivable',
    check: 'Begin the checks',
    'check-and-declare': 'Begin the checks and the waste tax',
    confirm: 'Confirm',
    'confirm-silently': 'Confirm by silence',
    warn: 'Send the notice before refusal',
    observe: 'Answer the notice',
    lapse: 'Ten days without an answer',
    cancel: 'Cancel and restore',
    withdraw: 'Withdraw the declaration',
  },
  notices: {
    registered: {
      subject: 'Your residence is registered ({code})',
      body: 'The change is registered and holds from the day you declared it. We check that you really live there, with the local police too. If we do not write by {day}, it is confirmed. {office}, {tenant}',
    },
    confirmed: {
      subject: 'Your residence is confirmed ({code})',
      body: 'The change of residence is confirmed and holds from the day of the declaration. Driving licence and vehicle documents are updated by themselves. {office}, {tenant}',
    },
  },
}
