import { fiscalCodeOf } from './fiscal-code-of.ts'
import type { Resident } from './register.ts'

type Draft = Pick<Resident, 'givenName' | 'familyName' | 'sex' | 'bornOn' | 'household'> &
  Partial<Resident> & { readonly address: Resident['address'] }

const place = (street: string, postalCode: string, town = 'Venezia') => ({
  street,
  postalCode,
  place: town,
})

const cannaregio = place('Cannaregio 3275, Fondamenta de la Sensa', '30121')
const murano = place('Fondamenta dei Vetrai 88', '30141', 'Murano')

/** The people of the development sign-in as the register knows them, one for each case, and their families. */
export const knownPeople: readonly Resident[] = [
  // A mother and her son: a family certificate of two.
  person({
    givenName: 'Marta',
    familyName: 'Zen',
    sex: 'f',
    bornOn: '1985-12-12',
    household: 'K000001',
    isHead: true,
    address: cannaregio,
  }),
  person({
    givenName: 'Nicolò',
    familyName: 'Zen',
    sex: 'm',
    bornOn: '2015-05-09',
    household: 'K000001',
    isHead: false,
    address: cannaregio,
  }),
  person({
    givenName: 'Piero',
    familyName: 'Vianello',
    sex: 'm',
    bornOn: '1978-03-04',
    household: 'K000002',
    civilStatus: 'divorced',
    address: place('Castello 2786, Salizada San Francesco', '30122'),
  }),
  // Nobody may learn where she lives.
  person({
    givenName: 'Lucia',
    familyName: 'Scarpa',
    sex: 'f',
    bornOn: '1996-07-21',
    household: 'K000003',
    isProtected: true,
    address: place('Dorsoduro 2690, Calle Lunga San Barnaba', '30123'),
  }),
  person({
    givenName: 'Alvise',
    familyName: 'Barbaro',
    sex: 'm',
    bornOn: '1961-10-30',
    household: 'K000004',
    civilStatus: 'married',
    address: place('Via Piave 54', '30171', 'Mestre'),
  }),
  person({
    givenName: 'Chiara',
    familyName: 'Memmo',
    sex: 'f',
    bornOn: '1973-05-17',
    household: 'K000005',
    civilStatus: 'civil-union',
    address: place('San Polo 612, Ruga Vecchia San Giovanni', '30125'),
  }),
  // Moved to France: the register of residents abroad (AIRE) answers for him.
  person({
    givenName: 'Davide',
    familyName: 'Foscari',
    sex: 'm',
    bornOn: '1969-01-09',
    fiscalCode: 'FSCDVD69A09G224Q',
    birthPlace: 'Padova',
    household: 'K000006',
    standing: 'abroad',
    residentSince: '2025-09-15',
    address: place('12 rue de la Charité', '69002', 'Lione (Francia)'),
  }),
  // A widower whose late wife still stands in the family.
  person({
    givenName: 'Bruno',
    familyName: 'Tagliapietra',
    sex: 'm',
    bornOn: '1941-08-02',
    household: 'K000007',
    civilStatus: 'widowed',
    address: murano,
  }),
  person({
    givenName: 'Elda',
    familyName: 'Toso',
    sex: 'f',
    bornOn: '1944-02-17',
    household: 'K000007',
    isHead: false,
    civilStatus: 'married',
    address: murano,
    diedOn: '2026-03-03',
  }),
  // His code has a letter where a digit would be, because someone else's would be the same.
  person({
    givenName: 'Marco',
    familyName: 'Rossi',
    sex: 'm',
    bornOn: '1982-06-24',
    fiscalCode: 'RSSMRC82H24L73SW',
    household: 'K000008',
    address: place('Via Fratelli Bandiera 121', '30175', 'Marghera'),
  }),
  person({
    givenName: 'Olena',
    familyName: 'Kovalenko',
    sex: 'f',
    bornOn: '1988-04-11',
    fiscalCode: 'KVLLNO88D51Z138C',
    birthPlace: 'Ucraina',
    citizenship: 'UA',
    household: 'K000009',
    residentSince: '2022-04-02',
    address: place('Corso del Popolo 77', '30172', 'Mestre'),
  }),
]

function person(draft: Draft): Resident {
  return {
    fiscalCode: fiscalCodeOf({ ...draft, place: 'L736' }),
    birthPlace: 'Venezia',
    citizenship: 'IT',
    civilStatus: 'single',
    isHead: true,
    residentSince: draft.bornOn,
    standing: 'resident',
    diedOn: null,
    isProtected: false,
    ...draft,
  }
}
