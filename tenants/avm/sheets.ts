import { defineSheet } from '@dime/core'
import { contacts, cost, exceptions, forWhom, howTo, needed } from '../sheet-sections.ts'

/** What people ask AVM most. */
export const sheets = [
  defineSheet({
    id: 'abbonamento-autorimessa',
    office: 'autorimessa',
    audience: 'public',
    title: { it: "Abbonamento all'autorimessa", en: 'Garage season ticket' },
    brief: {
      it: "L'abbonamento è legato a una targa: per cambiarla passa prima da noi.",
      en: 'A season ticket belongs to one number plate: see us before you change it.',
    },
    sections: [
      forWhom(["A chi lascia l'auto in autorimessa tutto l'anno."]),
      needed([
        'Documento, carta di circolazione, targa.',
        "Per i posti riservati ai residenti: l'esito del bando del Comune.",
      ]),
      howTo([
        'Scegli il periodo e indica la targa.',
        'Paga online o alla cassa.',
        'Esponi il tagliando fino al primo passaggio alla sbarra.',
      ]),
      exceptions(['Auto in officina: chiedi un cambio targa temporaneo prima di entrare.']),
    ],
    keywords: [
      'autorimessa',
      'garage',
      'abbonamento',
      'piazzale roma',
      'targa',
      'posto auto',
      'parchegio',
    ],
    verifiedOn: '2026-11-09',
    reviewBy: '2027-05-07',
  }),
  defineSheet({
    id: 'bicicletta-non-si-sblocca',
    office: 'biciclette',
    audience: 'public',
    title: { it: 'La bicicletta non si sblocca', en: 'The bicycle does not unlock' },
    brief: {
      it: "Prova un'altra bicicletta e segnala il numero di quella ferma.",
      en: 'Take another bicycle and tell us the number of the stuck one.',
    },
    sections: [
      howTo([
        'Controlla che il noleggio di prima sia chiuso.',
        'Avvicina di nuovo il telefono alla serratura.',
        "Se non va, prendi un'altra bicicletta.",
      ]),
      contacts(["Di' a AVM il numero scritto sul telaio e la postazione."]),
      cost(['Un noleggio che non è partito non si paga.']),
    ],
    keywords: ['bici', 'bicicletta', 'bike sharing', 'noleggio', 'sblocco', 'serratura'],
    verifiedOn: '2026-11-09',
    reviewBy: '2027-05-07',
  }),
]
