import type { Wording } from './wording.ts'

const ending = (sex: 'f' | 'm') => (sex === 'f' ? 'a' : 'o')
const calendar = new Intl.DateTimeFormat('it-IT', { dateStyle: 'long', timeZone: 'UTC' })
const day = (iso: string) => calendar.format(new Date(iso))
const onDay = (iso: string) => (/^(8|11) /.test(day(iso)) ? `l’${day(iso)}` : `il ${day(iso)}`)
const countries = new Intl.DisplayNames('it', { type: 'region' })

/** The certificate in Italian, in the words of the law. */
export const italianPaper: Wording = {
  titles: {
    residence: 'Certificato di residenza',
    family: 'Certificato di stato di famiglia',
    'residence-and-family': 'Certificato contestuale di residenza e stato di famiglia',
    'civil-status': 'Certificato di stato civile',
    existence: 'Certificato di esistenza in vita',
  },
  subtitle: 'Anagrafe della popolazione residente',
  opening: (body) =>
    `${body}. L’Ufficiale d’anagrafe, visti gli atti d’ufficio, certifica che la persona sotto indicata`,
  statement: (kind, { sex }) =>
    ({
      residence: `risulta iscritt${ending(sex)} nell’anagrafe della popolazione residente all’indirizzo sotto riportato.`,
      family: 'appartiene alla famiglia anagrafica composta come segue.',
      'residence-and-family': `risulta iscritt${ending(sex)} nell’anagrafe della popolazione residente all’indirizzo sotto riportato e appartiene alla famiglia anagrafica composta come segue.`,
      'civil-status': 'risulta dello stato civile sotto riportato.',
      existence: 'è in vita alla data di rilascio del presente certificato.',
    })[kind],
  labels: {
    holder: 'Cognome e nome',
    fiscalCode: 'Codice fiscale',
    born: 'Nascita',
    citizenship: 'Cittadinanza',
    address: 'Indirizzo',
    status: 'Stato civile',
    since: 'Residente dal',
  },
  kindLabel: 'Certificato',
  useLabel: 'Uso',
  familyHeading: 'Composizione della famiglia',
  born: ({ sex, birthPlace, bornOn }) => `nat${ending(sex)} a ${birthPlace} ${onDay(bornOn)}`,
  status: (status, sex) =>
    ({
      single: sex === 'f' ? 'nubile' : 'celibe',
      married: `coniugat${ending(sex)}`,
      'civil-union': `unit${ending(sex)} civilmente`,
      divorced: `già coniugat${ending(sex)}, di stato libero`,
      widowed: `vedov${ending(sex)}`,
    })[status],
  day,
  country: (code) => countries.of(code) ?? code,
  uses: {
    'labour-case': 'controversia di lavoro o di previdenza',
    'court-case': 'procedimento soggetto a contributo unificato',
    divorce: 'separazione o divorzio',
    adoption: 'adozione o affidamento di minori',
    guardianship: 'tutela di minori o interdetti',
    pension: 'pensione o assicurazioni sociali obbligatorie',
    scholarship: 'borsa di studio o uso scolastico',
    'third-sector': 'richiesta di un ente del Terzo settore',
    sport: 'tesseramento in una società sportiva',
  },
  stamped: (number) =>
    `Si rilascia in bollo: imposta di 16,00 € assolta con la marca da bollo n. ${number}, che l’interessato conserva con il certificato. Diritti di segreteria: 0,52 €.`,
  exempt: (use, norm) =>
    `Si rilascia in esenzione dall’imposta di bollo per ${use}, ai sensi dell’${norm}. È vietato ogni altro uso.`,
  validity:
    'Il presente certificato ha validità di tre mesi dalla data di rilascio (art. 33, c. 3, D.P.R. 223/1989).',
  notForOffices:
    'Il presente certificato non può essere prodotto agli organi della pubblica amministrazione o ai privati gestori di pubblici servizi.',
}
