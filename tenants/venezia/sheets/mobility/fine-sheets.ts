import { defineSheet } from '@dime/core'
import { cost, exceptions, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** Paying a fine and saying who drove. */
export const fineSheets = [
  defineSheet({
    id: 'multa-chi-guidava',
    office: 'codice-della-strada',
    audience: 'public',
    service: 'mobility.driver-data',
    title: { it: 'Comunicare chi guidava', en: 'Say who was driving' },
    brief: {
      it: 'Chi guidava si comunica entro 60 giorni dalla notifica, online e gratis.',
      en: 'Say who was driving within 60 days of notification, online and free.',
    },
    sections: [
      forWhom([
        'Al proprietario del veicolo quando il verbale toglie punti dalla patente.',
        'Al legale rappresentante, se il veicolo è di una società.',
      ]),
      needed([
        'Numero e data del verbale, targa e data di notifica.',
        'Dati e patente di chi guidava, fronte e retro.',
        'Modulo firmato da chi guidava, se non eri tu.',
      ]),
      howTo([
        'Entra in DiMe e apri la card Comunicazione dati conducente.',
        'Scrivi i dati del verbale e indica chi guidava.',
        'Allega patente e modulo, poi invia.',
        "Conserva la ricevuta: fa fede il momento dell'invio.",
      ]),
      terms(['60 giorni dalla notifica, anche se hai presentato ricorso.']),
      cost(['La comunicazione è gratuita.']),
      exceptions([
        'Se non sai chi guidava spiega il motivo: deve essere documentato.',
        'Chi non comunica riceve una seconda sanzione, da 291 a 1.166 euro.',
        'Se il conducente non ha firmato, il verbale viene notificato anche a lui.',
      ]),
    ],
    keywords: [
      'multa',
      'punti',
      'punti patente',
      'patente',
      'conducente',
      'chi guidava',
      '126 bis',
      'verbale',
      'contravvenzione',
      'dati conducente',
      'autovelox',
    ],
    verifiedOn: '2026-11-09',
    reviewBy: '2027-05-08',
  }),
  defineSheet({
    id: 'multa-pagare',
    office: 'sanzioni',
    audience: 'public',
    title: { it: 'Pagare una multa con lo sconto', en: 'Pay a fine with the discount' },
    brief: {
      it: 'Chi paga entro 5 giorni dalla notifica ha il 30 per cento di sconto.',
      en: 'Pay within 5 days of notification and you save 30 per cent.',
    },
    sections: [
      forWhom(
        ['A chi ha trovato un preavviso sul parabrezza o ha ricevuto un verbale a casa.'],
        ['For anyone who found a notice on the windscreen or got a fine by post.'],
      ),
      needed(
        ['Numero del verbale o del preavviso e targa.'],
        ['The number of the fine or notice, and the number plate.'],
      ),
      howTo(
        [
          'Entra in DiMe e apri la card Sanzioni amministrative.',
          'Controlla importo e data di notifica.',
          "Paga online con pagoPA, oppure stampa l'avviso e paga in banca o in tabaccheria.",
        ],
        [
          'Sign in to DiMe and open the card Fines.',
          'Check the amount and the date of notification.',
          'Pay online with pagoPA, or print the notice and pay at a bank or tobacconist.',
        ],
      ),
      terms(
        [
          'Entro 5 giorni: importo ridotto del 30 per cento.',
          'Entro 60 giorni: importo intero.',
          'Dopo 60 giorni: metà del massimo previsto, più le spese.',
        ],
        [
          'Within 5 days: 30 per cent off. Within 60 days: the full amount.',
          'After 60 days: half of the legal maximum, plus costs.',
        ],
      ),
      cost(
        [
          'Se il preavviso non è pagato in tempo si aggiungono 7,30 euro di procedura.',
          'Si aggiungono anche 10,45 euro di notifica.',
        ],
        [
          'If the notice is not paid in time, 7.30 euros of procedure are added.',
          '10.45 euros of notification are added as well.',
        ],
      ),
      exceptions(
        [
          'Alcune violazioni non hanno lo sconto: lo dice il verbale.',
          'Chi paga non può più fare ricorso.',
        ],
        [
          'Some violations have no discount: the fine says so.',
          'Once you have paid, you cannot appeal any more.',
        ],
      ),
    ],
    keywords: [
      'multa',
      'multe',
      'contravvenzione',
      'sanzione',
      'verbale',
      'pagare',
      'sconto',
      '30 per cento',
      '5 giorni',
      'divieto di sosta',
      'preavviso',
      'vigili',
      'pagopa',
    ],
    verifiedOn: '2026-11-09',
    reviewBy: '2027-05-08',
  }),
]
