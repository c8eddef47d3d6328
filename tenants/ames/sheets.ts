import { defineSheet } from '@dime/core'
import { cost, exceptions, forWhom, howTo, needed } from '../sheet-sections.ts'

/** What people ask Ames most. */
export const sheets = [
  defineSheet({
    id: 'dieta-speciale-a-scuola',
    office: 'diete',
    audience: 'public',
    title: { it: 'Dieta speciale a scuola', en: 'Special diet at school' },
    brief: {
      it: 'Per allergie serve il certificato; per scelta o religione basta la richiesta.',
      en: 'Allergies need a certificate; for choice or religion asking is enough.',
    },
    sections: [
      forWhom(['Alle famiglie dei bambini che mangiano a scuola.']),
      needed([
        'Certificato del medico, per allergie e intolleranze.',
        'Nome della scuola e della classe.',
      ]),
      howTo([
        'Manda la richiesta prima che cominci la mensa.',
        'Aspetta la conferma: fino ad allora avvisa le insegnanti.',
        'Se la dieta cambia manda un certificato nuovo.',
      ]),
      exceptions(['Per pochi giorni di malessere basta chiedere la dieta in bianco alla scuola.']),
    ],
    keywords: [
      'mensa',
      'dieta',
      'allergia',
      'celiachia',
      'intolleranza',
      'vegetariano',
      'in bianco',
    ],
    verifiedOn: '2026-11-13',
    reviewBy: '2027-05-11',
  }),
  defineSheet({
    id: 'farmacia-di-turno',
    office: 'farmacie',
    audience: 'public',
    title: { it: 'Trovare la farmacia di turno', en: 'Find the pharmacy on duty' },
    brief: {
      it: 'Il turno è affisso alla porta di ogni farmacia e vale anche di notte.',
      en: 'The rota hangs on the door of every pharmacy, nights included.',
    },
    sections: [
      howTo([
        'Guarda il cartello della farmacia più vicina.',
        'Di notte suona: apre chi è di turno.',
        'Porta la ricetta o il numero della ricetta elettronica.',
      ]),
      cost(['Di notte, senza ricetta urgente, può esserci un diritto fisso.']),
    ],
    keywords: ['farmacia', 'turno', 'notte', 'medicine', 'ricetta', 'spezier'],
    verifiedOn: '2026-11-13',
    reviewBy: '2027-05-11',
  }),
]
