import { defineSheet } from '@dime/core'
import {
  afterwards,
  contacts,
  cost,
  exceptions,
  forWhom,
  howTo,
  needed,
  terms,
} from '../../../sheet-sections.ts'

/** Registering from abroad, and what happens until residence is confirmed. */
export const residenceFromAbroad = [
  defineSheet({
    id: 'residenza-estero',
    office: 'anagrafe-san-marco',
    audience: 'public',
    title: { it: "Rientro dall'estero e iscrizione", en: 'Come back from abroad and register' },
    brief: {
      it: "Chi arriva dall'estero dichiara la residenza entro 20 giorni dal trasferimento.",
      en: 'If you come from abroad, declare your residence within 20 days of moving.',
    },
    sections: [
      forWhom([
        "Ai cittadini iscritti all'AIRE che rientrano in Italia.",
        "A chi arriva dall'estero per la prima volta.",
      ]),
      needed([
        'Passaporto o documento di viaggio di ogni persona.',
        'Titolo per abitare e dati catastali della casa.',
        "Permesso di soggiorno, per chi non è cittadino dell'Unione europea.",
        "Atti di nascita o matrimonio fatti all'estero, tradotti: verifica sul sito quali.",
      ]),
      howTo([
        "Prenota un appuntamento all'Anagrafe con il 041041.",
        "Porta gli originali: l'ufficio li controlla con te.",
        "Se rientri dall'AIRE, l'ufficio avvisa il consolato.",
      ]),
      terms(['Iscrizione entro 2 giorni lavorativi, controlli entro 45 giorni.']),
      cost(["L'iscrizione è gratuita."]),
    ],
    service: 'registry.residence',
    keywords: [
      'aire',
      'rimpatrio',
      'rientro',
      'estero',
      'torno in italia',
      'straniero',
      'iscrizione anagrafica',
      'prima iscrizione',
      'immigrato',
    ],
    verifiedOn: '2026-10-20',
    reviewBy: '2027-03-20',
  }),
  defineSheet({
    id: 'residenza-45-giorni',
    office: 'anagrafe-san-marco',
    audience: 'public',
    title: {
      it: 'Residenza: che succede nei 45 giorni',
      en: 'Residence: what happens in the 45 days',
    },
    brief: {
      it: 'Per 45 giorni il Comune può controllare; se non scrive, la residenza è confermata.',
      en: 'The city may check for 45 days; if it does not write, residence is confirmed.',
    },
    sections: [
      forWhom(['A chi ha già dichiarato la residenza e aspetta la conferma.']),
      afterwards([
        'La residenza vale dal giorno della dichiarazione, non da quello del controllo.',
        'La Polizia locale può passare a verificare che abiti davvero lì.',
        'Metti il nome sul campanello e sulla cassetta delle lettere.',
        'Se tutto è in regola non ricevi nulla: vale il silenzio (DL 5/2012).',
      ]),
      exceptions([
        'Se qualcosa non torna ricevi un preavviso e hai 10 giorni per rispondere.',
        'Se la dichiarazione è falsa, torna valida la residenza di prima.',
        'Chi dichiara il falso risponde penalmente (DPR 445/2000, articoli 75 e 76).',
        'Chi occupa una casa senza titolo non ottiene la residenza (DL 47/2014, articolo 5).',
      ]),
      contacts([
        'Per sapere a che punto è il controllo chiama 041041 con il codice della pratica.',
      ]),
    ],
    service: 'registry.residence',
    keywords: [
      '45 giorni',
      'controllo vigili',
      'accertamento',
      'vigile a casa',
      'residenza confermata',
      'campanello',
      'silenzio assenso',
    ],
    verifiedOn: '2026-10-20',
    reviewBy: '2027-02-28',
  }),
]
