import { italianPaper } from './italian-paper.ts'
import type { Wording } from './wording.ts'

const calendar = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const day = (iso: string) => calendar.format(new Date(iso))
const countries = new Intl.DisplayNames('en', { type: 'region' })

const citation = (norm: string) => `${norm} of Italian law`

/** The certificate in English; the wording without which it would be void stays in Italian beside its translation. */
export const englishPaper: Wording = {
  titles: {
    residence: 'Certificate of residence',
    family: 'Certificate of family composition',
    'residence-and-family': 'Certificate of residence and family composition',
    'civil-status': 'Certificate of civil status',
    existence: 'Certificate of existence in life',
  },
  subtitle: 'Register of the resident population',
  opening: (body) =>
    `${body}. The registrar, having seen the records of the office, certifies that the person named below`,
  statement: (kind) =>
    ({
      residence:
        'is entered in the register of the resident population at the address given below.',
      family: 'belongs to the registered family made up as follows.',
      'residence-and-family':
        'is entered in the register of the resident population at the address given below and belongs to the registered family made up as follows.',
      'civil-status': 'has the civil status given below.',
      existence: 'is alive on the day on which this certificate is issued.',
    })[kind],
  labels: {
    holder: 'Family name and given name',
    fiscalCode: 'Italian tax code',
    born: 'Birth',
    citizenship: 'Citizenship',
    address: 'Address',
    status: 'Civil status',
    since: 'Resident since',
  },
  kindLabel: 'Certificate',
  useLabel: 'Use',
  familyHeading: 'Members of the family',
  born: ({ birthPlace, bornOn }) => `born in ${birthPlace} on ${day(bornOn)}`,
  status: (status) =>
    ({
      single: 'single',
      married: 'married',
      'civil-union': 'in a civil union',
      divorced: 'divorced, free to marry',
      widowed: 'widowed',
    })[status],
  day,
  country: (code) => countries.of(code) ?? code,
  uses: {
    'labour-case': 'a labour or social security case',
    'court-case': 'court proceedings on which the unified fee is due',
    divorce: 'separation or divorce',
    adoption: 'adoption or fostering of minors',
    guardianship: 'guardianship of minors or incapacitated adults',
    pension: 'a pension or compulsory social insurance',
    scholarship: 'a scholarship or school',
    'third-sector': 'a request of a third-sector body',
    sport: 'membership of a sports club',
  },
  stamped: (number) =>
    `Issued with stamp duty: the tax of €16.00 was paid with the revenue stamp no. ${number}, which the holder keeps with the certificate. Fee: €0.52.`,
  exempt: (use, norm) =>
    `Issued free of stamp duty for ${use}, under ${citation(norm)}. Any other use is forbidden.`,
  validity:
    'This certificate is valid for three months from the day of issue (art. 33, c. 3, D.P.R. 223/1989).',
  notForOffices: `${italianPaper.notForOffices} (This certificate may not be produced to public administrations or to private operators of public services in Italy.)`,
}
