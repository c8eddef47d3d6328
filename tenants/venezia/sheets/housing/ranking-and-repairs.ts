import { defineSheet } from '@dime/core'
import { exceptions, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** Objecting to a ranking; repairs in public homes. */
export const rankingAndRepairs = [
  defineSheet({
    id: 'erp-ricorso',
    office: 'bandi-inquilinato',
    audience: 'public',
    service: 'housing.public-housing',
    title: { it: 'Presentare ricorso sulla graduatoria', en: 'Appeal against the ranking' },
    brief: {
      it: "Il ricorso si presenta entro 30 giorni alla commissione presso l'ATER.",
      en: 'Appeal within 30 days to the commission at ATER.',
    },
    sections: [
      forWhom(['A chi trova un errore nei punti o è stato escluso.']),
      needed([
        'Numero della domanda e copia della ricevuta.',
        'Documenti che provano quello che avevi già dichiarato.',
      ]),
      howTo([
        'Scrivi quali punti contesti e perché.',
        'Allega le prove: devono riguardare fatti di prima della scadenza del bando.',
        'Invia il ricorso con un mezzo che lascia la data.',
      ]),
      terms([
        'La graduatoria provvisoria resta pubblicata 30 giorni.',
        'Hai 30 giorni per il ricorso; poi esce quella definitiva.',
      ]),
      exceptions(['Non si possono aggiungere condizioni nate dopo la chiusura del bando.']),
    ],
    keywords: [
      'ricorso',
      'graduatoria',
      'errore punti',
      'escluso',
      'ater',
      'commissione',
      'provvisoria',
      'opposizione',
    ],
    verifiedOn: '2026-10-16',
    reviewBy: '2027-04-14',
  }),
  defineSheet({
    id: 'alloggio-guasto',
    office: 'bandi-inquilinato',
    audience: 'public',
    service: 'housing.home-repair',
    title: { it: 'Guasto in un alloggio pubblico', en: 'Something broken in a public home' },
    brief: {
      it: "Il guasto si segnala a Insula, che gestisce le case; se c'è pericolo, subito.",
      en: 'Report it to Insula, which runs the homes; if there is danger call at once.',
    },
    sections: [
      forWhom(['A chi abita in un alloggio del Comune.']),
      needed([
        "Indirizzo, interno, nome dell'assegnatario e telefono.",
        'Foto del guasto, se puoi farla.',
      ]),
      howTo([
        "Se c'è odore di gas o pericolo, esci e chiama il 112.",
        "Se manca l'acqua o la luce, chiama 041041 e spiega che è urgente.",
        'Per gli altri guasti descrivi che cosa è rotto e da quando.',
        'Tieni libero il passaggio per il tecnico.',
      ]),
      terms([
        'Guasti urgenti: presa in carico entro 4 ore di servizio.',
        'Altri guasti: il tecnico ti propone un appuntamento.',
      ]),
      exceptions(['Le piccole riparazioni possono toccare a chi abita: verifica nel contratto.']),
    ],
    keywords: [
      'guasto',
      'perdita',
      'caldaia',
      'riscaldamento',
      'infiltrazione',
      'umidità',
      'casa popolare',
      'insula',
      'rotto',
      'allagamento',
      'muffa',
    ],
    verifiedOn: '2026-10-30',
    reviewBy: '2027-04-28',
  }),
]
