import { defineSheet } from '@dime/core'
import { cost, exceptions, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** Leaks and missing water. */
export const waterFaults = [
  defineSheet({
    id: 'guasto-strada',
    office: 'pronto-intervento',
    audience: 'public',
    title: {
      it: "Perdita d'acqua o fognatura in strada",
      en: 'Water leak or sewer trouble in the street',
    },
    brief: {
      it: 'Si chiama subito il pronto intervento: risponde tutti i giorni, anche di notte.',
      en: 'Call the emergency line at once: it answers every day, at night too.',
    },
    sections: [
      forWhom(['A chiunque veda acqua o liquami uscire dalla strada.']),
      needed(['Indirizzo preciso e da quanto tempo succede.']),
      howTo([
        'Chiama il pronto intervento: il numero è sulla bolletta e sul sito.',
        "Spiega se la strada si è abbassata o se l'acqua entra in casa.",
        'Resta lontano dal punto e tieni lontani i bambini.',
      ]),
      terms(['Verifica sul sito i tempi di arrivo previsti dalla carta dei servizi.']),
      cost(['La chiamata per il guasto non costa nulla.']),
    ],
    keywords: [
      'guasto',
      'perdita',
      'acqua in strada',
      'tombino',
      'fogna',
      'tubo rotto',
      'allagamento',
      'puzza',
      'spurgo',
    ],
    verifiedOn: '2026-11-12',
    reviewBy: '2027-05-09',
  }),
  defineSheet({
    id: 'acqua-manca',
    office: 'pronto-intervento',
    audience: 'public',
    title: { it: "Manca l'acqua in casa", en: 'No water at home' },
    brief: {
      it: 'Prima controlla il rubinetto del contatore e i vicini, poi chiama il guasto.',
      en: 'First check the tap at the meter and the neighbours, then call the fault line.',
    },
    sections: [
      forWhom(['A chi apre il rubinetto e non esce acqua, o esce poca.']),
      needed(['Codice utenza, che trovi sulla bolletta.']),
      howTo([
        'Guarda se il rubinetto vicino al contatore è aperto.',
        'Chiedi a un vicino se manca anche a lui.',
        "Controlla sul sito se c'è un'interruzione programmata nella tua zona.",
        "Se non c'è, chiama il pronto intervento con il codice utenza.",
      ]),
      exceptions([
        "Quando l'acqua torna può essere torbida: lasciala scorrere un po'.",
        'Se la fornitura è stata chiusa per una bolletta, chiama Clienti e bollette.',
      ]),
    ],
    keywords: [
      "manca l'acqua",
      'niente acqua',
      'no ghe xe acqua',
      'poca acqua',
      'pressione bassa',
      'acqua sporca',
      'interruzione',
      'rubinetto',
    ],
    verifiedOn: '2026-11-12',
    reviewBy: '2027-05-09',
  }),
]
