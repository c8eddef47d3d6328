import { defineSheet } from '@dime/core'
import { cost, exceptions, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** Appealing against a fine and paying it by instalments. */
export const fineRemedies = [
  defineSheet({
    id: 'multa-ricorso',
    office: 'sanzioni',
    audience: 'public',
    title: { it: 'Ricorso: a chi e quando', en: 'Appeal: to whom and when' },
    brief: {
      it: 'Il ricorso si fa al Prefetto entro 60 giorni o al Giudice di pace entro 30.',
      en: 'Appeal to the Prefect within 60 days or to the Justice of the Peace within 30.',
    },
    sections: [
      forWhom(['A chi ha ricevuto un verbale e lo ritiene sbagliato.']),
      needed([
        'Copia del verbale e prova della data di notifica.',
        'Documenti e foto che dimostrano le tue ragioni.',
      ]),
      howTo([
        'Scegli una sola strada: Prefetto oppure Giudice di pace.',
        'Scrivi i motivi in modo semplice e allega le prove.',
        'Invia entro il termine, con un mezzo che lascia la data.',
        'Non pagare nel frattempo: il pagamento chiude il ricorso.',
      ]),
      terms(['Prefetto: 60 giorni dalla notifica.', 'Giudice di pace: 30 giorni dalla notifica.']),
      cost(['Il Giudice di pace chiede un contributo: verifica sul sito del tribunale.']),
      exceptions([
        'Contro il preavviso sul parabrezza non si fa ricorso: aspetta il verbale.',
        "Se l'errore è evidente chiedi prima all'ufficio di annullare il verbale.",
      ]),
    ],
    keywords: [
      'ricorso',
      'annullare multa',
      'contestare',
      'prefetto',
      'giudice di pace',
      'multa ingiusta',
      'autotutela',
      'opposizione',
    ],
    verifiedOn: '2026-10-26',
    reviewBy: '2027-04-22',
  }),
  defineSheet({
    id: 'multa-rate',
    office: 'sanzioni',
    audience: 'public',
    title: { it: 'Rateizzare una sanzione', en: 'Pay a fine in instalments' },
    brief: {
      it: 'Le rate si chiedono entro 30 giorni, se la multa supera 200 euro e il reddito è basso.',
      en: 'Ask for instalments within 30 days if the fine tops 200 euros and income is low.',
    },
    sections: [
      forWhom([
        'A chi ha multe oltre 200 euro e reddito fino a 10.628,16 euro.',
        'Il limite sale di 1.032,91 euro per ogni familiare convivente.',
      ]),
      needed([
        'Elenco dei verbali e ultima dichiarazione dei redditi.',
        'Numero di rate che chiedi.',
      ]),
      howTo([
        "Compila la domanda prevista dall'articolo 202-bis del Codice della strada.",
        'Inviala prima che passino 30 giorni dalla notifica.',
        'Aspetta la risposta prima di pagare la prima rata.',
      ]),
      terms([
        'Domanda entro 30 giorni dalla notifica.',
        'Il Comune risponde entro 90 giorni; se non risponde, la domanda è respinta.',
      ]),
      exceptions([
        'Chi chiede le rate rinuncia al ricorso.',
        'Verifica sul sito numero massimo di rate e interessi.',
      ]),
    ],
    keywords: [
      'rate',
      'rateizzare',
      'rateazione',
      'multa a rate',
      'non riesco a pagare',
      'dilazione',
      '202 bis',
      'multa alta',
    ],
    verifiedOn: '2026-10-26',
    reviewBy: '2027-04-22',
  }),
]
