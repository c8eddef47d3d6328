import { defineSheet } from '@dime/core'
import { afterwards, exceptions, howTo, needed } from '../sheet-sections.ts'

/** What people ask Vela most. */
export const sheets = [
  defineSheet({
    id: 'tessera-persa',
    office: 'tessere',
    audience: 'public',
    title: { it: 'Tessera dei mezzi persa o rotta', en: 'Travel card lost or broken' },
    brief: {
      it: "Si blocca subito e se ne fa un'altra: l'abbonamento passa su quella nuova.",
      en: 'We block it at once and make another: the season ticket moves to the new one.',
    },
    sections: [
      needed(["Documento d'identità.", 'Il numero della tessera, se lo hai.']),
      howTo([
        'Chiedi il blocco appena te ne accorgi.',
        'Passa in agenzia o chiedi il duplicato online.',
        'La tessera vecchia non si può più usare, anche se la ritrovi.',
      ]),
      exceptions(['Se è stata rubata porta anche la denuncia.']),
    ],
    keywords: [
      'tessera',
      'duplicato',
      'abbonamento',
      'smarrita',
      'rubata',
      'smagnetizzata',
      'venezia unica',
    ],
    verifiedOn: '2026-11-11',
    reviewBy: '2027-05-09',
  }),
  defineSheet({
    id: 'biglietto-non-usato',
    office: 'vendite-online',
    audience: 'public',
    title: { it: 'Biglietto comprato e non usato', en: 'Ticket bought and not used' },
    brief: {
      it: "Prima del giorno scelto si può cambiare data; dopo, solo se l'evento è annullato.",
      en: 'Before the chosen day you can change it; afterwards only if the event is off.',
    },
    sections: [
      needed(["Il codice dell'ordine, nella lettera di conferma."]),
      howTo([
        "Apri l'ordine con il codice e la tua e-mail.",
        "Scegli un'altra data, se ce n'è.",
        "Se l'evento è annullato chiedi il rimborso dallo stesso posto.",
      ]),
      afterwards(['Il rimborso torna sullo stesso mezzo con cui hai pagato.']),
    ],
    keywords: ['biglietto', 'rimborso', 'cambio data', 'annullato', 'ordine', 'evento'],
    verifiedOn: '2026-11-11',
    reviewBy: '2027-05-09',
  }),
]
