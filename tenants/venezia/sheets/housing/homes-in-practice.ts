import { defineSheet } from '@dime/core'
import { exceptions, forOperators, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** What people ask once an application is sent, or a repair is planned. */
export const homesInPractice = [
  defineSheet({
    id: 'erp-posto-in-graduatoria',
    office: 'bandi-inquilinato',
    audience: 'public',
    service: 'housing.public-housing',
    title: {
      it: 'Il mio posto in graduatoria e i miei punti',
      en: 'My place in the ranking and my points',
    },
    brief: {
      it: 'Il posto e i punti, uno per uno e con il perché, sono nella tua pratica.',
      en: 'Your place and each of your points, with the reason, are in your request.',
    },
    sections: [
      forWhom(['A chi ha fatto domanda di casa popolare da DiMe.']),
      howTo([
        'Apri la pratica: trovi posizione, totale e punti riga per riga.',
        'La graduatoria pubblica dice solo i numeri delle domande, mai i nomi.',
        'Se un punto non ti torna scegli «Ricorri sui punti» e scrivi perché.',
      ]),
      terms([
        'La provvisoria resta pubblicata 30 giorni, poi ne hai 30 per ricorrere.',
        'La definitiva esce quando i ricorsi sono finiti.',
      ]),
      exceptions([
        'A parità di punti viene prima chi ha l’ISEE-ERP più basso, poi si sorteggia.',
        'Il seme del sorteggio è pubblicato: chiunque può rifarlo.',
      ]),
    ],
    keywords: [
      'posizione in graduatoria',
      'i miei punti',
      'punteggio casa',
      'sorteggio',
      'parità',
      'graduatoria provvisoria',
    ],
    verifiedOn: '2026-11-20',
    reviewBy: '2027-05-18',
  }),
  defineSheet({
    id: 'erp-correggere-domanda',
    office: 'bandi-inquilinato',
    audience: 'public',
    service: 'housing.public-housing',
    title: {
      it: 'Correggere la domanda di casa popolare',
      en: 'Correct an application for public housing',
    },
    brief: {
      it: "Finché il bando è aperto si rimanda la domanda: conta solo l'ultima.",
      en: 'While the call is open send it again: only the last one counts.',
    },
    sections: [
      needed(['I dati giusti e i documenti che li provano.']),
      howTo([
        'Fai una nuova domanda completa, poi ritira quella di prima.',
        "Se l'ufficio ti chiede un'integrazione rispondi nella pratica.",
      ]),
      exceptions([
        'Chiuso il bando non si aggiungono condizioni nate dopo.',
        'Chi nasce o si sposa dopo la chiusura non cambia i punti.',
      ]),
    ],
    keywords: [
      'sbagliato domanda',
      'correggere',
      'rifare domanda',
      'integrazione',
      'bando chiuso',
      'nuova domanda',
    ],
    verifiedOn: '2026-11-20',
    reviewBy: '2027-05-18',
  }),
  defineSheet({
    id: 'alloggio-guasto-chi-risponde',
    office: 'bandi-inquilinato',
    audience: 'staff',
    service: 'housing.home-repair',
    title: {
      it: 'Guasto in un alloggio pubblico: che cosa chiedere',
      en: 'Something broken in a public home: what to ask',
    },
    brief: {
      it: "Prima il pericolo, poi l'indirizzo e l'orario: la pratica va a Insula da sola.",
      en: 'Danger first, then address and hours: the ticket goes to Insula by itself.',
    },
    sections: [
      howTo([
        'Chiedi se c’è odore di gas, acqua vicino alla corrente, qualcuno bloccato.',
        'Scrivi scala, piano, interno e un telefono che risponde.',
        'Chiedi quando trovano qualcuno in casa.',
      ]),
      forOperators([
        'Con odore di gas: fai uscire tutti e passa al 112, poi apri la pratica.',
        'La pratica parte per Insula con il suo codice: quello resta buono per chi chiama.',
      ]),
    ],
    keywords: [
      'guasto urgente',
      'insula',
      'gas',
      'ascensore bloccato',
      'caldaia',
      'pronto intervento casa',
    ],
    verifiedOn: '2026-11-20',
    reviewBy: '2027-05-18',
  }),
]
