import { defineSheet } from '@dime/core'
import {
  cost,
  exceptions,
  forWhom,
  howTo,
  needed,
  obtained,
  terms,
} from '../../../sheet-sections.ts'

/** Getting back what was paid, and reading what was reckoned. */
export const taxRefunds = [
  defineSheet({
    id: 'imu-rimborso',
    office: 'imu',
    audience: 'public',
    title: { it: 'Riavere l’IMU pagata in più', en: 'Get back excess IMU' },
    brief: {
      it: 'Entro cinque anni dal pagamento si chiede il rimborso, con gli interessi.',
      en: 'Within five years of the payment you can ask for it back, with interest.',
    },
    sections: [
      forWhom(
        ['A chi ha pagato due volte, troppo, o al Comune sbagliato.'],
        ['For whoever paid twice, too much, or to the wrong municipality.'],
      ),
      needed(
        ['Dati catastali, categoria e rendita dell’immobile.', 'Gli F24 pagati e un IBAN tuo.'],
        ['Land-registry data, category and income.', 'The F24 forms paid and an IBAN of yours.'],
      ),
      howTo(
        [
          'Compila una richiesta per immobile e per anno.',
          'Il conto lo facciamo noi e te lo mostriamo.',
        ],
        ['Fill in one request a property and year.', 'We do the sums and show them.'],
      ),
      terms(
        ['Cinque anni dal pagamento. Rimborso entro 180 giorni.'],
        ['Five years from the payment. Refunded within 180 days.'],
      ),
      cost(['Niente, nemmeno il bollo. Sotto i 12 euro non si rimborsa.']),
      exceptions([
        'Senza risposta per 90 giorni puoi ricorrere alla Corte di giustizia tributaria.',
      ]),
    ],
    keywords: [
      'rimborso imu',
      'pagato due volte',
      'imu in più',
      'restituzione',
      'f24 sbagliato',
      'credito imu',
    ],
    service: 'tributes.imu-refund',
    verifiedOn: '2026-11-04',
    reviewBy: '2027-05-01',
  }),
  defineSheet({
    id: 'tari-calcolo',
    office: 'tributi',
    audience: 'public',
    title: { it: 'Come si calcola la TARI', en: 'How TARI is reckoned' },
    brief: {
      it: 'Conta quanti metri quadrati ha la casa e quante persone ci abitano.',
      en: 'It counts the square metres of the home and the people who live there.',
    },
    sections: [
      forWhom(['A chi vuole capire la bolletta o il calcolo dopo una dichiarazione.']),
      obtained([
        'Parte fissa: metri quadrati per la tariffa di quante persone siete.',
        'Parte variabile: una cifra all’anno che dipende da quante persone siete.',
        'Il 5 per cento o meno per la Città metropolitana (TEFA), più le componenti ARERA.',
      ]),
      terms(['Si paga per i giorni in cui hai tenuto la casa, non per l’anno intero.']),
      exceptions([
        'Garage e cantine pagano solo la parte fissa.',
        'Negozi e uffici pagano a metro quadrato, secondo trenta categorie.',
      ]),
    ],
    keywords: [
      'calcolo tari',
      'quota fissa',
      'quota variabile',
      'tefa',
      'quanto pago',
      'scoasse',
      'metri quadri',
    ],
    service: 'tributes.tari-declaration',
    verifiedOn: '2026-11-04',
    reviewBy: '2027-05-01',
  }),
]
