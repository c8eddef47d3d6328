import { defineSheet } from '@dime/core'
import { exceptions, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** The city garage and refunds of passes. */
export const garageAndRefunds = [
  defineSheet({
    id: 'autorimessa-bando',
    office: 'bandi-inquilinato',
    audience: 'public',
    title: {
      it: 'Posto in autorimessa: come funziona il bando',
      en: 'A place in the city garage: how the call works',
    },
    brief: {
      it: 'Il posto si chiede con il bando: non conta chi arriva primo, contano i punti.',
      en: 'Places are given by a call: points count, not who comes first.',
    },
    sections: [
      forWhom([
        "Ai residenti in Venezia insulare che hanno un'auto propria.",
        'Alle imprese, associazioni e autonomi con sede lì.',
      ]),
      needed([
        'SPID, CIE o CNS e carta di circolazione.',
        'Dati del lavoro: turni, notti, sede. Contrassegno, se lo hai.',
      ]),
      howTo([
        'Presenta la domanda da DiMe nei giorni del bando.',
        'Una sola domanda per famiglia.',
        "Puoi correggerla fino alla chiusura: vale l'ultima inviata.",
        'Guarda la graduatoria con il numero della tua domanda.',
      ]),
      terms([
        'Le date sono nel bando: nel 2023 andava dal 6 giugno al 6 settembre.',
        "Il sistema chiude all'ora scritta nel bando, senza eccezioni.",
      ]),
      exceptions([
        'Chi ha già un abbonamento non partecipa.',
        'Nel 2023 i posti erano 175 per residenti, 12 con contrassegno, e 75 per imprese.',
        "Se vendi l'auto dopo l'assegnazione comunicalo subito.",
      ]),
    ],
    keywords: [
      'autorimessa',
      'garage',
      'piazzale roma',
      'posto auto',
      'parcheggio',
      'bando',
      'graduatoria',
      'posto macchina',
    ],
    verifiedOn: '2026-10-05',
    reviewBy: '2027-03-30',
  }),
  defineSheet({
    id: 'abbonamento-rimborso',
    office: 'mobilita-terrestre',
    audience: 'public',
    title: { it: 'Rimborso di un abbonamento annuale', en: 'Refund of a yearly pass' },
    brief: {
      it: "Si rimborsa solo l'abbonamento annuale, entro 8 mesi dall'inizio.",
      en: 'Only yearly passes are refunded, within 8 months of their start.',
    },
    sections: [
      forWhom([
        'A chi cambia residenza, lavoro o scuola.',
        'A chi è malato per più di un mese e agli eredi di chi è morto.',
      ]),
      needed([
        "Tessera Venezia Unica e numero dell'abbonamento.",
        'Documento che prova il motivo e IBAN.',
      ]),
      howTo([
        'Chiedi il rimborso ad AVM, che gestisce gli abbonamenti.',
        'Allega il documento che prova il motivo.',
        'Restituisci la tessera, se te lo chiedono.',
      ]),
      terms(["Domanda entro 8 mesi dall'inizio dell'abbonamento."]),
      exceptions([
        'Sciopero e acqua alta non danno diritto al rimborso.',
        'Gli abbonamenti mensili non si rimborsano.',
      ]),
    ],
    keywords: [
      'rimborso',
      'abbonamento',
      'actv',
      'avm',
      'vaporetto',
      'bus',
      'annuale',
      'restituzione',
      'disdetta abbonamento',
    ],
    verifiedOn: '2026-09-24',
    reviewBy: '2027-03-12',
  }),
]
