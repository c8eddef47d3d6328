import { defineSheet } from '@dime/core'
import { contacts, exceptions, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** Recycling centres and reports of abandoned waste. */
export const wastePlaces = [
  defineSheet({
    id: 'ecocentri',
    office: 'igiene-terraferma',
    audience: 'public',
    title: {
      it: 'Ecocentri: dove sono e cosa portare',
      en: 'Recycling centres: where they are and what to bring',
    },
    brief: {
      it: "All'ecocentro si va con un documento e il codice utenza; gli orari sono sul sito.",
      en: 'Bring an identity document and your account code; opening hours are on the site.',
    },
    sections: [
      forWhom(["Alle famiglie con un'utenza TARI."]),
      needed(['Documento e codice utenza.']),
      howTo([
        'Controlla sul sito quale ecocentro è aperto oggi.',
        'Separa i materiali prima di arrivare.',
        'Segui le indicazioni del personale per scaricare.',
      ]),
      exceptions([
        'Per amianto e rifiuti di cantiere verifica sul sito.',
        'Le aziende seguono regole diverse.',
        'Chi abbandona rifiuti davanti al cancello rischia la sanzione.',
      ]),
      contacts(['Se non hai un mezzo, prenota il ritiro degli ingombranti.']),
    ],
    keywords: [
      'ecocentro',
      'isola ecologica',
      'discarica',
      'vernici',
      'olio',
      'batterie',
      'sfalci',
      'elettrodomestici',
      'calcinacci',
    ],
    verifiedOn: '2026-10-30',
    reviewBy: '2027-04-24',
  }),
  defineSheet({
    id: 'rifiuti-abbandonati',
    office: 'igiene-centro-storico',
    audience: 'public',
    service: 'companies.waste-report',
    title: { it: 'Segnalare rifiuti abbandonati', en: 'Report abandoned waste' },
    brief: {
      it: 'Si segnala online con il posto e una foto: arriva alla squadra della zona.',
      en: 'Report it online with place and photo: it reaches the crew of that area.',
    },
    sections: [
      forWhom(['A chiunque veda rifiuti abbandonati o un cestino pieno.']),
      needed(['Il posto preciso e, se puoi, una foto.']),
      howTo([
        'Scegli il tipo: rifiuti abbandonati, ingombranti, cestino pieno, animale morto.',
        "Segna il posto sulla mappa o scrivi l'indirizzo.",
        "Se c'è pericolo, come vetri o siringhe, dillo nel modulo.",
        'Invia e tieni il codice per seguire la risposta.',
      ]),
      terms(['Risposta entro un giorno; di norma si risolve in 15 giorni.']),
      exceptions([
        'Ponti, pavimentazione e arredo urbano sono del Comune: li passiamo noi.',
        'Non spostare i rifiuti: potrebbero essere pericolosi.',
      ]),
    ],
    keywords: [
      'rifiuti abbandonati',
      'scoasse',
      'monnezza',
      'sacchi',
      'cestino pieno',
      'bidone pieno',
      'discarica abusiva',
      'sporco',
      'graffiti',
      'topi',
      'pantegane',
      'animale morto',
      'carogna',
    ],
    verifiedOn: '2026-11-13',
    reviewBy: '2027-05-10',
  }),
]
