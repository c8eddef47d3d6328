import { defineSheet } from '@dime/core'
import { cost, exceptions, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** Collection days and bulky waste. */
export const collectionSheets = [
  defineSheet({
    id: 'calendario-raccolta',
    office: 'igiene-centro-storico',
    audience: 'public',
    title: { it: 'Calendario della raccolta', en: 'Waste collection calendar' },
    brief: {
      it: "Giorni e orari cambiano da zona a zona: si cercano con l'indirizzo sul sito.",
      en: 'Days and hours change by area: look them up by address on the site.',
    },
    sections: [
      forWhom(['A famiglie e attività del centro storico, delle isole e della terraferma.']),
      needed(['Il tuo indirizzo con il numero civico.']),
      howTo([
        "Cerca l'indirizzo sul sito Veritas e salva il calendario.",
        'Separa carta, plastica e vetro, umido e secco.',
        "Porta fuori i sacchetti solo nell'orario indicato.",
        'Non lasciarli di notte: i gabbiani li aprono.',
      ]),
      terms(['Nei giorni festivi la raccolta può cambiare: verifica sul sito.']),
      exceptions(['Con acqua alta il giro può essere spostato.']),
    ],
    keywords: [
      'calendario',
      'raccolta',
      'differenziata',
      'spazzatura',
      'scoasse',
      'monnezza',
      'immondizia',
      'sacchetti',
      'scoassin',
      'netturbino',
      'umido',
      'secco',
      'carta',
      'plastica',
      'vetro',
    ],
    verifiedOn: '2026-11-10',
    reviewBy: '2027-05-06',
  }),
  defineSheet({
    id: 'ingombranti-prenotare',
    office: 'igiene-centro-storico',
    audience: 'public',
    title: { it: 'Prenotare il ritiro degli ingombranti', en: 'Book a bulky waste pick-up' },
    brief: {
      it: "Il ritiro a domicilio è gratuito: di norma due all'anno, fino a 2 metri cubi.",
      en: 'Home pick-up is free: usually two a year, up to 2 cubic metres.',
    },
    sections: [
      forWhom(["Alle famiglie con un'utenza TARI attiva."]),
      needed([
        'Codice utenza o codice fiscale.',
        'Elenco degli oggetti con le misure.',
        'In centro storico: il punto in cui arriva la barca.',
      ]),
      howTo([
        'Prenota online o al telefono e scegli il giorno.',
        'Porta gli oggetti nel punto concordato, senza chiudere il passaggio.',
        'Tieni a portata di mano il codice di prenotazione.',
        'Per annullare chiama almeno 24 ore prima.',
      ]),
      cost(['Gratis entro il limite: verifica sul sito il numero di ritiri.']),
      exceptions([
        "Vernici, oli e batterie vanno all'ecocentro.",
        'Se gli addetti non trovano gli oggetti, il ritiro conta come non trovato.',
      ]),
    ],
    service: 'companies.bulky-pickup',
    keywords: [
      'ingombranti',
      'mobili',
      'divano',
      'materasso',
      'frigorifero',
      'lavatrice',
      'ritiro',
      'roba vecchia',
      'asporto',
      'scoasse grosse',
    ],
    verifiedOn: '2026-11-10',
    reviewBy: '2027-05-06',
  }),
]
