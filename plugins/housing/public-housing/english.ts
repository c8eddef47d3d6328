import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'
import type { stamp } from './stamp.ts'

/** What the call says in English. */
export const english: ServiceWords<typeof form, typeof cycle, { stamp: typeof stamp }> = {
  title: 'Call for public housing',
  brief: 'Apply for a public home: one application a household, the last one sent counts.',
  audience: 'Those who live in Veneto, own no fit home and have means under the call’s ceiling.',
  needs: [
    'The ISEE-ERP statement of your means, still valid',
    'If you are not a citizen of Italy or of the Union, your residence permit',
    'The certificates of disability, if there are any in the household',
  ],
  gives: 'A place in the ranking with your points, and why they are as many.',
  times:
    'The provisional ranking is shown for 30 days; then you have 30 to appeal. Whoever comes first has no advantage.',
  cost: 'A revenue stamp of €16.00.',
  form: {
    part: {
      label: 'In which part of the city?',
      hint: 'You choose one: each has a ranking of its own.',
      options: {
        'old-city-and-islands': 'The old city and the islands',
        mainland: 'The mainland',
      },
    },
    citizenship: {
      label: 'Which citizenship or permit do you have?',
      options: {
        italian: 'Italian citizenship',
        european: 'Citizenship of a country of the European Union',
        'long-term': 'EU permit for long-term residents',
        protection: 'Refugee or subsidiary protection',
        'two-year-permit': 'A permit of at least two years and regular work',
      },
    },
    permit: 'The residence permit',
    livesHere: 'Do you live in Veneto?',
    meetsConditions: {
      label: 'Do you declare that nobody in the household is left out by the call?',
      hint: 'Nobody owns a fit home, has had a home with public grants before, has passed a public home on, was convicted of squatting in the last five years.',
    },
    people: 'How many people are in the household?',
    means: {
      label: 'Means (ISEE-ERP)',
      hint: 'In euros, as on the statement.',
      example: '6,500.00',
    },
    meansReceipt: {
      label: 'Number of the ISEE statement',
      example: 'INPS-ISEE-2026-01234567A-00',
    },
    eldest: 'How old is the eldest person in the household?',
    disability: {
      label: 'Is there a person with a disability?',
      hint: 'If there is more than one condition choose the gravest: they do not add up.',
      options: {
        none: 'No',
        'two-thirds': 'Yes, over two thirds',
        severe: 'Yes, a severe one (art. 3, c. 3, L. 104/1992)',
      },
    },
    isLoneParent: 'Are you a lone parent with dependent children?',
    minors: 'How many dependent children under age?',
    grownChildren: 'How many dependent children of age?',
    papers: 'Other papers',
  },
  states: {
    submitted: 'Sent',
    verifying: { citizen: 'We are checking it', clerk: 'Being examined' },
    waiting: { citizen: 'Waiting for your answer', clerk: 'Waiting for more' },
    admitted: { citizen: 'Admitted to the ranking', clerk: 'Admitted' },
    contested: { citizen: 'Admitted, points contested', clerk: 'Points contested' },
    excluded: 'Excluded',
    appealing: { citizen: 'Exclusion appealed', clerk: 'Appeal against the exclusion' },
    listed: { citizen: 'In the final ranking', clerk: 'In the final ranking' },
    offered: { citizen: 'There is a home for you', clerk: 'Home offered' },
    housed: 'Home allotted',
    declined: 'Home declined',
    expired: 'Ranking expired',
    withdrawn: 'Withdrawn',
  },
  moves: {
    'hand-over': 'Hand over to the office',
    ask: 'Ask for more',
    answer: 'Answer',
    resume: 'Resume',
    admit: 'Admit',
    exclude: 'Exclude',
    contest: 'Appeal against the points',
    settle: 'Decide the appeal on points',
    appeal: 'Appeal against the exclusion',
    uphold: 'Uphold the appeal and admit',
    confirm: 'Put into the final ranking',
    offer: 'Offer a home',
    accept: 'I accept the home',
    decline: 'I decline the home',
    expire: 'Close, the ranking has expired',
    withdraw: 'I withdraw the application',
  },
  notices: {
    stamp: {
      subject: 'Public housing: the revenue stamp, application {code}',
      body: 'Hello,\n\napplication {code} has arrived. In it you find the notice for the revenue stamp of €16.00: without it the application cannot be admitted.\n\n{office}\n{tenant}',
    },
    offer: {
      subject: 'There is a home for you, application {code}',
      body: 'Hello,\n\nwe offer you a home: you find which in application {code}. Answer there whether you accept it. Whoever declines without a good reason leaves the ranking.\n\n{office}\n{tenant}',
    },
  },
  payments: { stamp: 'Revenue stamp' },
}
