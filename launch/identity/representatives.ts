import type { Person } from './person.ts'

const venice = { name: 'Venezia', code: 'L736' } as const

/** The invented people who act for others: whom they act for is in the demonstration's mandates. */
export const representatives: readonly Person[] = [
  {
    id: 'andrea-dal-corso',
    givenName: 'Andrea',
    familyName: 'Dal Corso',
    fiscalCode: 'DLCNDR83B19L736U',
    birthdate: '1983-02-19',
    birthPlace: venice,
    gender: 'male',
    address: {
      street: 'Calle del Forno',
      number: '1432',
      postalCode: '30125',
      sestiere: 'Santa Croce',
      city: 'Venezia',
    },
    email: 'andrea.dalcorso@posta.example',
    phone: '+39041555020',
    level: 2,
    schemes: ['spid', 'cie'],
    note: {
      it: 'Genitore: agisce per Nicolò Zen, minorenne, finché compie 18 anni',
      en: 'Parent: acts for Nicolò Zen, a minor, until he is 18',
    },
  },
  {
    id: 'anna-tagliapietra',
    givenName: 'Anna',
    familyName: 'Tagliapietra',
    fiscalCode: 'TGLNNA72S46L736X',
    birthdate: '1972-11-06',
    birthPlace: venice,
    gender: 'female',
    address: {
      street: 'Rio Terà San Vio',
      number: '460',
      postalCode: '30123',
      sestiere: 'Dorsoduro',
      city: 'Venezia',
    },
    email: 'anna.tagliapietra@posta.example',
    phone: '+39041555021',
    level: 2,
    schemes: ['spid'],
    note: {
      it: 'Delegata: Bruno Tagliapietra, suo padre, le ha dato una delega semplice',
      en: 'Delegate: Bruno Tagliapietra, her father, gave her a simple mandate',
    },
  },
  {
    id: 'sofia-marangon',
    givenName: 'Sofia',
    familyName: 'Marangon',
    fiscalCode: 'MRNSFO79H54L736V',
    birthdate: '1979-06-14',
    birthPlace: venice,
    gender: 'female',
    address: {
      street: 'Via Garibaldi',
      number: '1190',
      postalCode: '30122',
      sestiere: 'Castello',
      city: 'Venezia',
    },
    email: 'sofia.marangon@posta.example',
    phone: '+39041555022',
    level: 3,
    schemes: ['spid', 'cie'],
    note: {
      it: 'Amministratrice di sostegno: per Giacomo Rizzo, solo certificati e autorizzazioni',
      en: 'Support administrator: for Giacomo Rizzo, certificates and permits alone',
    },
  },
]
