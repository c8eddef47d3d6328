import { defineSheet } from '@dime/core'
import { cost, exceptions, forWhom, howTo, needed } from '../../../sheet-sections.ts'

/** Bulky waste and recycling centres. */
export const wasteSheets = [
  defineSheet({
    id: 'ingombranti-ritiro',
    office: 'ambiente-verde',
    audience: 'public',
    title: { it: 'Ritiro ingombranti a domicilio', en: 'Bulky waste collected at home' },
    brief: {
      it: "Veritas ritira gratis, su prenotazione. Di norma due volte l'anno, fino a 2 metri cubi.",
      en: 'Veritas collects free, by booking. Usually twice a year, up to 2 cubic metres.',
    },
    sections: [
      forWhom(["Alle famiglie con un'utenza TARI."], ['For households that pay TARI.']),
      needed(
        [
          'Codice utenza o codice fiscale del titolare.',
          'Elenco degli oggetti e misura: in tutto fino a 2 metri cubi.',
          'Telefono a cui richiamare.',
        ],
        [
          'The account code or the fiscal code of the holder.',
          'A list of the objects and their size: up to 2 cubic metres in all.',
          'A phone number.',
        ],
      ),
      howTo(
        [
          'Prenota con Veritas, al telefono o sul sito.',
          'Aspetta giorno e punto di consegna.',
          "Porta gli oggetti lì all'ora indicata, senza bloccare la calle.",
          'Se hai cambiato idea annulla almeno 24 ore prima.',
        ],
        [
          'Book with Veritas, by phone or online.',
          'Wait for the day and the place.',
          'Bring the objects there at the time given, without blocking the street.',
          'If you change your mind, cancel at least 24 hours before.',
        ],
      ),
      cost(
        ['Gratis entro il limite: verifica sul sito Veritas il numero di ritiri.'],
        ['Free within the limit: check the Veritas site for the number of pick-ups.'],
      ),
      exceptions(
        [
          "Vernici, solventi e batterie non si ritirano: portali all'ecocentro.",
          'Con acqua alta il giro può saltare: Veritas ti richiama.',
        ],
        [
          'Paint, solvents and batteries are not collected: bring them to the recycling centre.',
          'At high water the round may be put off: Veritas calls you back.',
        ],
      ),
    ],
    keywords: [
      'ingombranti',
      'ritiro',
      'divano',
      'frigorifero',
      'lavatrice',
      'materasso',
      'roba vecchia',
      'scoasse',
      'monnezza',
      'veritas',
      'mobili',
      'rifiuti grossi',
      'asporto',
    ],
    verifiedOn: '2026-11-06',
    reviewBy: '2027-05-04',
  }),
  defineSheet({
    id: 'ecocentro',
    office: 'ambiente-verde',
    audience: 'public',
    title: { it: 'Ecocentro: cosa portare', en: 'Recycling centre: what to bring' },
    brief: {
      it: "All'ecocentro si porta quello che non va nei bidoni.",
      en: 'The recycling centre takes what does not go in the bins.',
    },
    sections: [
      forWhom(['Ai residenti e a chi paga la TARI nel Comune.']),
      needed(['Documento e codice utenza.']),
      howTo([
        'Separa prima: elettrodomestici, legno, metalli, vernici, sfalci.',
        'Controlla sul sito Veritas qual è il centro più vicino e gli orari.',
        'Scarica nei contenitori indicati dal personale.',
      ]),
      exceptions([
        'I rifiuti da cantiere hanno limiti: verifica sul sito Veritas.',
        'Le imprese usano altre regole.',
        'Chi lascia rifiuti fuori dal cancello rischia la sanzione.',
      ]),
    ],
    keywords: [
      'ecocentro',
      'isola ecologica',
      'discarica',
      'cartoni',
      'vernici',
      'elettrodomestici',
      'olio esausto',
      'sfalci',
      'scoasse',
      'dove butto',
    ],
    verifiedOn: '2026-11-06',
    reviewBy: '2027-03-14',
  }),
]
