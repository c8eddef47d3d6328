import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'

/** What the booking says in Italian. */
export const italian: ServiceWords<typeof form, typeof cycle> = {
  title: 'Prenota una sala civica',
  brief: 'Una sala del Comune per un giorno: riunioni, prove, feste di quartiere.',
  audience: 'Chiunque sia maggiorenne, per sé o per un’associazione.',
  needs: ['Il giorno e il numero di persone', 'Il motivo, in due righe'],
  gives: 'La conferma con la sala e il giorno, o la risposta di un operatore.',
  times: 'Subito se la sala è libera; altrimenti entro trenta giorni.',
  cost: 'Secondo il tariffario del Comune.',
  form: {
    room: {
      label: 'Quale sala?',
      options: {
        library: { label: 'Sala della biblioteca', hint: 'Fino a 40 persone' },
        cloister: { label: 'Chiostro', hint: 'All’aperto, fino a 200 persone' },
        gym: { label: 'Palestra', hint: 'Fino a 150 persone' },
      },
    },
    day: { label: 'Quale giorno?', hint: 'Da domani in poi.' },
    people: { label: 'Quante persone?', hint: 'Al massimo, contando chi organizza.' },
    reason: {
      label: 'Per che cosa?',
      hint: 'Due righe bastano. Non scrivere nomi di altre persone: non servono.',
      example: 'Assemblea del comitato di quartiere',
    },
  },
  states: {
    requested: 'Ricevuta',
    'to-check': { citizen: 'La guarda un operatore', clerk: 'Da controllare' },
    confirmed: 'Confermata',
    refused: 'Non concessa',
    withdrawn: 'Ritirata',
  },
  moves: {
    confirm: 'Conferma',
    'hand-over': 'Passa a un operatore',
    grant: 'Concedi',
    refuse: 'Non concedere',
    withdraw: 'Ritira',
  },
}
