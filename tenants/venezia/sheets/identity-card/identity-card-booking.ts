import { defineSheet } from '@dime/core'
import { cost, exceptions, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** Booking an identity card, also after a loss. */
export const identityCardBooking = [
  defineSheet({
    id: 'cie-prenotare',
    office: 'anagrafe-san-marco',
    audience: 'public',
    title: {
      it: "Prenotare la carta d'identità elettronica",
      en: 'Book an electronic identity card',
    },
    brief: {
      it: 'Serve un appuntamento: con il 041041 o da DiMe. Costa 22,21 euro.',
      en: 'You need an appointment, on 041041 or on DiMe. It costs 22.21 euros.',
    },
    sections: [
      forWhom(
        [
          'Ai residenti che hanno la carta scaduta, rovinata, persa o ancora di carta.',
          "Dopo il 3 agosto 2026 le carte d'identità di carta non valgono più.",
        ],
        [
          'For residents whose card is expired, damaged, lost or still made of paper.',
          'Paper cards are not valid any more after 3 August 2026.',
        ],
      ),
      needed(
        [
          'Una fototessera recente e la tessera sanitaria.',
          'La vecchia carta oppure la denuncia di smarrimento.',
        ],
        [
          'A recent passport photo and your health card.',
          'Your old card, or the police report if you lost it.',
        ],
      ),
      howTo(
        [
          'Scegli la sede: non devi andare per forza in quella più vicina.',
          'Scegli giorno e ora e indica il motivo.',
          'Arriva con il codice di prenotazione e fai il check-in.',
          "Se non puoi venire, annulla: il posto serve a un'altra persona.",
        ],
        [
          'Choose any office, not only the nearest one.',
          'Choose day and time and say why you need the card.',
          'Come with your booking code and check in.',
          'If you cannot come, cancel: somebody else needs the place.',
        ],
      ),
      terms(
        [
          'La carta arriva in 6 giorni lavorativi, a casa o in ufficio.',
          'Dura 10 anni per gli adulti.',
        ],
        ['The card arrives in 6 working days.', 'It is valid for 10 years for adults.'],
      ),
      cost(
        ['22,21 euro: 16,79 allo Stato e 5,42 al Comune.'],
        ['22.21 euros: 16.79 for the State and 5.42 for the city.'],
      ),
    ],
    keywords: [
      "carta d'identità",
      'carta identità',
      'cie',
      'carta de identità',
      'documento',
      'appuntamento',
      'rinnovo carta',
      'carta scaduta',
      'identità elettronica',
      'tessera',
      'prenotare',
    ],
    verifiedOn: '2026-11-03',
    reviewBy: '2027-03-31',
  }),
  defineSheet({
    id: 'cie-smarrita',
    office: 'anagrafe-mestre',
    audience: 'public',
    title: { it: "Carta d'identità smarrita o rubata", en: 'Identity card lost or stolen' },
    brief: {
      it: "Prima la denuncia, poi l'appuntamento in Anagrafe con la denuncia in mano.",
      en: 'First report it to the police, then come to the registry office with the report.',
    },
    sections: [
      forWhom(["A chi ha perso la carta o se l'è vista rubare."]),
      needed([
        'Denuncia di furto o smarrimento, in originale.',
        "Fototessera, tessera sanitaria e un altro documento, se ce l'hai.",
      ]),
      howTo([
        'Fai la denuncia ai Carabinieri o alla Questura.',
        'Fai bloccare la carta: verifica sul sito il numero da chiamare.',
        'Prenota un appuntamento con il 041041 e scegli il motivo smarrimento.',
        'Porta la denuncia: senza, lo sportello non può procedere.',
      ]),
      terms(['La nuova carta arriva in 6 giorni lavorativi.']),
      cost(['22,21 euro: verifica sul sito se per il duplicato cambia.']),
      exceptions(['Se la ritrovi dopo la denuncia, non usarla: è annullata.']),
    ],
    keywords: [
      'carta persa',
      'carta rubata',
      'smarrimento',
      'furto',
      'denuncia',
      'perso il portafoglio',
      'scippo',
      'duplicato',
    ],
    verifiedOn: '2026-10-29',
    reviewBy: '2027-04-20',
  }),
]
