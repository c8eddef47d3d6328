import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'

/** What the service says in English. */
export const english: ServiceWords<typeof form, typeof cycle> = {
  title: 'Registry certificate',
  brief: 'Residence, family, civil status: a PDF at once, at any hour.',
  audience: 'Residents of the municipality. You apply for yourself.',
  needs: [
    'SPID or CIE',
    'The number of a €16.00 revenue stamp, if your use of the certificate requires one',
  ],
  gives: 'A PDF with a number, a verification code and a QR. It is valid for three months.',
  times: 'At once. If a check is needed we answer within thirty days.',
  cost: 'A €16.00 revenue stamp and a fee of €0.52. Nothing if the use is exempt.',
  form: {
    kind: {
      label: 'Which certificate do you need?',
      options: {
        residence: { label: 'Residence', hint: 'Where you live' },
        family: { label: 'Family', hint: 'Who lives with you in the same family' },
        'residence-and-family': {
          label: 'Residence and family',
          hint: 'Both on one sheet: you pay for one stamp',
        },
        'civil-status': { label: 'Civil status', hint: 'Whether you are single, married or other' },
        existence: { label: 'Proof of life', hint: 'Asked for by foreign pension funds' },
      },
    },
    language: {
      label: 'In which language?',
      options: {
        it: 'Italian',
        en: { label: 'English', hint: 'The legal wording is given in Italian too' },
      },
    },
    use: {
      label: 'What do you need it for?',
      hint: 'The revenue stamp depends on it. Public offices no longer ask for certificates: your own declaration is enough for them.',
      options: {
        stamp: {
          label: 'Contracts between private parties, banks, insurance',
          hint: 'A €16.00 revenue stamp and a fee of €0.52',
        },
        exempt: {
          label: 'A use exempt from the stamp',
          hint: 'We write the use and the rule on the certificate',
        },
      },
    },
    exemption: {
      label: 'Which use?',
      hint: 'Using it for anything else without a stamp is a tax offence.',
      options: {
        'labour-case': {
          label: 'A labour or social security case',
          hint: 'art. 10 L. 533/1973',
        },
        'court-case': {
          label: 'A court case on which the unified fee is due',
          hint: 'art. 18 D.P.R. 115/2002',
        },
        divorce: { label: 'Separation or divorce', hint: 'art. 19 L. 74/1987' },
        adoption: { label: 'Adoption or fostering of minors', hint: 'art. 82 L. 184/1983' },
        guardianship: {
          label: 'Guardianship of minors or incapacitated adults',
          hint: 'art. 13 tab. B D.P.R. 642/1972',
        },
        pension: {
          label: 'A pension or compulsory social insurance',
          hint: 'art. 9 tab. B D.P.R. 642/1972',
        },
        scholarship: {
          label: 'A scholarship or school',
          hint: 'art. 11 tab. B D.P.R. 642/1972',
        },
        'third-sector': {
          label: 'At the request of a third-sector body',
          hint: 'art. 82, c. 5, D.Lgs. 117/2017',
        },
        sport: {
          label: 'Membership of a sports club',
          hint: 'art. 8-bis tab. B D.P.R. 642/1972',
        },
      },
    },
    stampNumber: {
      label: 'Number of the revenue stamp',
      hint: 'The fourteen digits printed on the stamp. Keep it with the certificate.',
      example: '01234567890123',
    },
  },
  states: {
    requested: 'Requested',
    'to-check': { citizen: 'A clerk is checking it', clerk: 'To be checked' },
    checked: 'Checked',
    issued: 'Issued',
    refused: { citizen: 'We cannot issue it', clerk: 'Refused' },
    withdrawn: 'Withdrawn',
  },
  moves: {
    issue: 'Issue',
    'hand-over': 'Hand over to a clerk',
    grant: 'Have it issued',
    refuse: 'Refuse',
    withdraw: 'I no longer need it',
  },
}
