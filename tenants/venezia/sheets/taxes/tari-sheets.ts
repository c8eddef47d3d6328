import { defineSheet } from '@dime/core'
import { cost, exceptions, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** The waste tax, which the company runs for the city. */
export const tariSheets = [
  defineSheet({
    id: 'tari-utenza',
    office: 'tributi',
    audience: 'public',
    title: { it: 'TARI: attivare, variare, chiudere', en: 'TARI waste tax: start, change, close' },
    brief: {
      it: 'La TARI la gestisce Veritas: si dichiara quando entri, cambi o lasci la casa.',
      en: 'Veritas runs TARI: declare when you move in, change or leave the home.',
    },
    sections: [
      forWhom(
        ['A chi occupa o lascia una casa, un negozio o un ufficio.'],
        ['For anyone who takes or leaves a home, a shop or an office.'],
      ),
      needed(
        [
          'Metri quadrati e dati catastali: foglio, particella, subalterno.',
          "Data di inizio o fine e nome di chi c'era prima.",
          'Numero di persone che abitano la casa.',
        ],
        [
          'Square metres and land-registry data of the property.',
          'The date of start or end and the name of whoever was there before.',
          'The number of people who live there.',
        ],
      ),
      howTo(
        [
          'Compila la dichiarazione qui online, sul sito Veritas o allo sportello.',
          'Indica attivazione, variazione o chiusura.',
          'Chiedi qui le riduzioni che ti spettano.',
          'Conserva la ricevuta.',
        ],
        [
          'Fill in the declaration here, on the Veritas site or at its counter.',
          'Say whether you start, change or close.',
          'Ask there for any reduction you are entitled to.',
          'Keep the receipt.',
        ],
      ),
      terms(
        [
          'Dichiarazione entro 90 giorni dal cambiamento.',
          'Veritas risponde ai reclami entro 30 giorni lavorativi.',
        ],
        [
          'Declare within 90 days of the change.',
          'Veritas answers complaints within 30 working days.',
        ],
      ),
      cost(['La dichiarazione è gratuita.'], ['The declaration is free.']),
      exceptions(
        [
          'La casa vuota con le utenze attaccate paga lo stesso.',
          'Il cambio di residenza non chiude la TARI da solo: va dichiarato.',
        ],
        [
          'An empty home whose utilities are connected still pays.',
          'Moving residence does not close TARI by itself: you must declare it.',
        ],
      ),
    ],
    service: 'tributes.tari-declaration',
    keywords: [
      'tari',
      'rifiuti',
      'tassa rifiuti',
      'spazzatura',
      'immondizia',
      'monnezza',
      'scoasse',
      'bolletta rifiuti',
      'veritas',
      'tarsu',
      'tassa scoasse',
      'chiudere tari',
    ],
    verifiedOn: '2026-11-04',
    reviewBy: '2027-05-01',
  }),
  defineSheet({
    id: 'tari-rate',
    office: 'tributi',
    audience: 'public',
    title: { it: 'Rateizzare la TARI', en: 'Pay TARI in instalments' },
    brief: {
      it: 'Chi è in difficoltà può chiedere più rate a Veritas, prima della scadenza.',
      en: 'If money is short, ask Veritas for more instalments before the due date.',
    },
    sections: [
      forWhom([
        'A chi ha un bonus sociale o è in difficoltà economica.',
        'A chi riceve una bolletta più alta del 30 per cento rispetto al solito.',
      ]),
      needed(['Numero di utenza, bolletta e ISEE se chiedi per difficoltà.']),
      howTo([
        'Chiedi le rate a Veritas prima che scada la bolletta.',
        'Indica quante rate vuoi: ognuna non sotto 100 euro.',
        'Aspetta il nuovo avviso e paga con pagoPA.',
      ]),
      terms(['La richiesta va fatta prima della scadenza della bolletta.']),
      cost(['Le rate possono avere interessi: verifica sul sito Veritas.']),
    ],
    keywords: [
      'rate tari',
      'rateizzare',
      'bolletta rifiuti',
      'non riesco a pagare',
      'bonus',
      'scoasse',
      'monnezza',
      'dilazione',
    ],
    verifiedOn: '2026-11-04',
    reviewBy: '2027-05-01',
  }),
]
