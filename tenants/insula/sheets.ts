import { defineSheet } from '@dime/core'
import { contacts, exceptions, forWhom, howTo } from '../sheet-sections.ts'

/** What people ask Insula most. */
export const sheets = [
  defineSheet({
    id: 'guasto-in-alloggio',
    office: 'manutenzione-alloggi',
    audience: 'public',
    service: 'housing.home-repair',
    title: { it: 'Guasto nella casa che ho in affitto', en: 'Something broke in the home I rent' },
    brief: {
      it: 'Acqua, gas e corrente si chiamano subito; per il resto si fissa un giorno.',
      en: 'Water, gas and power: call at once. For the rest we agree on a day.',
    },
    sections: [
      forWhom(['A chi abita in un alloggio pubblico gestito da Insula.']),
      howTo([
        "Se c'è pericolo chiudi acqua o gas e chiama.",
        "Di' che cosa non va, da quando, e quando sei in casa.",
        'Lascia un numero: il tecnico chiama prima di venire.',
      ]),
      exceptions(['Lampadine, guarnizioni e piccola manutenzione restano a chi abita.']),
    ],
    keywords: [
      'guasto',
      'perdita',
      'caldaia',
      'riparazione',
      'inquilino',
      'casa popolare',
      'idraulico',
    ],
    verifiedOn: '2026-11-12',
    reviewBy: '2027-05-10',
  }),
  defineSheet({
    id: 'cantiere-sotto-casa',
    office: 'ponti',
    audience: 'public',
    title: { it: 'Un cantiere sotto casa', en: 'Works below my windows' },
    brief: {
      it: 'Il cartello dice chi lavora e fino a quando; per carrozzine si chiede un passaggio.',
      en: 'The sign says who works and until when; a way for wheelchairs can be asked for.',
    },
    sections: [
      howTo([
        'Leggi il cartello: committente, impresa, durata.',
        'Se non riesci a passare chiedi una passerella.',
        'Per rumore fuori orario chiama la Polizia locale.',
      ]),
      contacts(['Sportello di Insula per i suoi cantieri; il Comune per gli altri.']),
    ],
    keywords: ['cantiere', 'lavori', 'ponte chiuso', 'passerella', 'rumore', 'selciato'],
    verifiedOn: '2026-11-12',
    reviewBy: '2027-05-10',
  }),
]
