import { defineSheet } from '@dime/core'
import { cost, exceptions, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** Applying for public housing and reading the score. */
export const publicHousing = [
  defineSheet({
    id: 'erp-domanda',
    office: 'bandi-inquilinato',
    audience: 'public',
    service: 'housing.public-housing',
    title: {
      it: 'Domanda di casa popolare: requisiti',
      en: 'Apply for public housing: requirements',
    },
    brief: {
      it: 'La domanda si fa a bando aperto: da DiMe o dal portale regionale, come dice il bando.',
      en: "Apply while the call is open: on DiMe or on the region's portal, as the call says.",
    },
    sections: [
      forWhom([
        'A chi risiede in Veneto e ha un ISEE-ERP entro il limite del bando.',
        'Il limite del bando 2025 era 22.802 euro.',
        'Non deve avere una casa adeguata da nessuna parte.',
      ]),
      needed([
        'SPID o CIE, ISEE in corso di validità, documenti della famiglia.',
        "Permesso di soggiorno, per chi non è cittadino dell'Unione europea.",
      ]),
      howTo([
        'Controlla se il bando è aperto.',
        'Scegli una sola zona: centro storico e isole oppure terraferma.',
        'Compila la domanda e dichiara tutte le condizioni della tua famiglia.',
        'Salva la ricevuta: nella graduatoria conta il numero della domanda.',
      ]),
      terms(['Le date sono nel bando: fuori da quelle la domanda non si può fare.']),
      cost(['Una marca da bollo da 16 euro.']),
      exceptions([
        'Chi ha subito condanne per occupazione negli ultimi 5 anni è escluso.',
        'Chi rifiuta senza motivo una casa adatta perde il posto in graduatoria.',
        'Legge regionale 39/2017 e regolamento 4/2018.',
      ]),
    ],
    keywords: [
      'casa popolare',
      'case popolari',
      'erp',
      'ater',
      'alloggio pubblico',
      'bando casa',
      'cerco casa',
      'graduatoria casa',
      'sfratto',
      'insula',
    ],
    verifiedOn: '2026-11-11',
    reviewBy: '2027-05-09',
  }),
  defineSheet({
    id: 'erp-punteggio',
    office: 'bandi-inquilinato',
    audience: 'public',
    service: 'housing.public-housing',
    title: {
      it: 'Come leggo il punteggio in graduatoria',
      en: 'How to read my score in the ranking',
    },
    brief: {
      it: 'Il punteggio somma reddito, età, invalidità, famiglia e condizioni della casa.',
      en: 'The score adds income, age, disability, family and state of the home.',
    },
    sections: [
      forWhom(['A chi ha fatto domanda di casa popolare.']),
      howTo([
        "Cerca la tua riga con il numero della domanda: non c'è il nome.",
        'Guarda i punti voce per voce.',
        'Confrontali con quello che hai dichiarato e con la ricevuta.',
      ]),
      exceptions([
        'ISEE-ERP fino a 2.000 euro: 5 punti; poi scendono fino a 1 a 10.000 euro.',
        'Tra 65 e 75 anni: da 1 a 3 punti; oltre 75 anni: 3 punti.',
        'Invalidità oltre due terzi: 3 punti; legge 104 articolo 3 comma 3: 5 punti.',
        'Genitore solo con figli minori: da 2 a 5 punti, secondo il numero.',
        'Per le condizioni della casa verifica i punti nel bando.',
        'A parità di punti viene prima chi ha il reddito più basso.',
      ]),
    ],
    keywords: [
      'punteggio',
      'punti',
      'graduatoria',
      'casa popolare',
      'posizione',
      'quanti punti ho',
      'provvisoria',
      'classifica',
    ],
    verifiedOn: '2026-11-11',
    reviewBy: '2027-05-09',
  }),
]
